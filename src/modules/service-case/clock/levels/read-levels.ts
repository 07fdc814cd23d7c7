import { notFound } from "../../../../shared/errors"
import { listPage, type Page } from "../../../../shared/list-page"
import { searchWords } from "../../../../shared/search-words"
import { instant } from "../../instants"
import type { Sql } from "../../sql"
import type { LevelRecord, ListLevelsInput } from "../types"

type LevelRow = Omit<LevelRecord, "created_at" | "updated_at"> & {
  created_at: Date | string
  updated_at: Date | string
}

const columns = `l.id, l.name, l.scope, l.scope_ids, l.calendar_id, b.name as calendar_name, l.targets, l.warn_percent,
  l.escalation, l.status, l.natural_key is not null as is_default, l.created_at, l.updated_at`
const from = "after_sales_service_level l join after_sales_business_calendar b on b.id = l.calendar_id"

const searched = "lower(' ' || l.name || ' ' || b.name || ' ' || array_to_string(l.scope_ids, ' ') || ' ')"

/** A shop has a handful of service levels, so no index serves the search. */
export async function listLevels(sql: Sql, input: ListLevelsInput): Promise<Page<LevelRecord>> {
  const { q, scope, status, calendar_id, ...request } = input
  const { rows, ...page } = await listPage<LevelRow>(
    sql,
    {
      name: "service_levels",
      columns,
      from,
      alias: "l",
      where: [
        { sql: "l.deleted_at is null", params: [] },
        ...(scope ? [{ sql: "l.scope = any(?)", params: [scope] }] : []),
        ...(status ? [{ sql: "l.status = any(?)", params: [status] }] : []),
        ...(calendar_id ? [{ sql: "l.calendar_id = any(?)", params: [calendar_id] }] : []),
        ...searchWords(searched, q),
      ],
      sorts: {
        created_at: { by: "l.created_at", type: "timestamptz" },
        updated_at: { by: "l.updated_at", type: "timestamptz" },
        name: { by: "lower(left(l.name, 120))", type: "text" },
      },
      defaultOrder: "-created_at",
    },
    request
  )
  return { ...page, rows: rows.map(toLevel) }
}

/** @param lock keeps the level from being promised, or changed by others, until the transaction ends */
export async function retrieveLevel(sql: Sql, id: string, lock: "" | "for update of l" = ""): Promise<LevelRecord> {
  const [row] = await sql<LevelRow>(`select ${columns} from ${from} where l.id = ? and l.deleted_at is null ${lock}`, [
    id,
  ])
  return row ? toLevel(row) : notFound("Service level", id)
}

function toLevel(row: LevelRow): LevelRecord {
  const { id, name, scope, scope_ids, calendar_id, calendar_name, targets, warn_percent, escalation, status } = row
  return {
    id,
    name,
    scope,
    scope_ids,
    calendar_id,
    calendar_name,
    targets,
    warn_percent,
    escalation,
    status,
    is_default: row.is_default,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  }
}
