import { settledBy } from "../clock"
import { type CaseRow, caseColumns, toCase } from "../case-row"
import type { CaseRecord } from "../records"
import type { WriteResult } from "../types"
import type { Sql } from "../sql"

type Value = string | number | boolean | string[] | object | null

const json = new Set(["factors", "procedure_title", "service_names"])

/** Writes columns of a locked case and raises its revision. */
export async function changeCase(sql: Sql, id: string, change: Record<string, Value | undefined>): Promise<CaseRecord> {
  const names = Object.keys(change).filter((name) => change[name] !== undefined)
  const values = names.map((name) =>
    json.has(name) && change[name] !== null ? JSON.stringify(change[name]) : change[name]
  )
  const [row] = await sql<CaseRow>(
    `update after_sales_case as c
     set ${names.map((name) => `${name} = ?${json.has(name) ? "::jsonb" : ""}, `).join("")}
       rev = c.rev + 1, updated_at = now()
     where c.id = ? returning ${caseColumns}`,
    [...values, id]
  )
  return toCase(row)
}

/** The case as it stands after others, the clock among them, have written to it. */
export async function readCase(sql: Sql, id: string): Promise<CaseRecord> {
  const [row] = await sql<CaseRow>(`select ${caseColumns} from after_sales_case c where c.id = ?`, [id])
  return toCase(row)
}

/** Units that its items name. */
export async function unitsOf(sql: Sql, caseIds: string[]): Promise<Map<string, string[]>> {
  const rows = await sql<{ case_id: string; unit_ids: string[] }>(
    `select case_id, array_agg(unit_id order by position) as unit_ids from after_sales_case_item
     where case_id = any(?::text[]) and unit_id is not null and deleted_at is null group by case_id`,
    [caseIds]
  )
  return new Map(rows.map(({ case_id, unit_ids }) => [case_id, unit_ids]))
}

/** What a write answers: the case as it stands now, the units that it is about, and what was overdue. */
export async function writeResult(sql: Sql, id: string): Promise<WriteResult> {
  return {
    case: await readCase(sql, id),
    unit_ids: (await unitsOf(sql, [id])).get(id) ?? [],
    due: settledBy(sql).filter(({ case_id }) => case_id === id),
  }
}
