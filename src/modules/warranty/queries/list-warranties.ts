import { listPage, type PageInput } from "../../../shared/list-page"
import type { LocalDate } from "../../../shared/local-date"
import type { Sql } from "../../../shared/sql"
import type { WarrantyKind, WarrantyStatus } from "../domain/types"
import { toWarranty, warrantyColumns, type WarrantyRow, warrantyTables } from "../promises/rows"
import type { StoredWarranty } from "../promises/types"
import { searchWords } from "../../../shared/search-words"
import { statusFilter } from "./status-filter"

export type WarrantyFilters = {
  /** Words in the product's title, the serial number or the order's number. */
  q?: string
  status?: WarrantyStatus[]
  kind?: WarrantyKind[]
  unit_id?: string[]
  product_id?: string[]
  policy_id?: string[]
  /** The last covered day, in the unit's own zone, lies before or after this day. Without an end it does neither. */
  ends_before?: LocalDate
  ends_after?: LocalDate
}

/** `now`: the moment for which states are told and filtered. */
export type WarrantyListInput = WarrantyFilters & PageInput & { now: Date }

export type WarrantyList = {
  warranties: StoredWarranty[]
  count: number
  count_exact: boolean
  offset: number
  limit: number
  next_cursor: string | null
}

type Condition = { sql: string; params: unknown[] }

/** Warranties for the dashboard: one statement a page, whatever the depth. */
export async function listWarranties(sql: Sql, input: WarrantyListInput): Promise<WarrantyList> {
  const { rows, ...page } = await listPage<WarrantyRow>(
    sql,
    {
      name: "warranties",
      columns: warrantyColumns,
      from: warrantyTables,
      alias: "w",
      where: conditions(input),
      sorts: {
        created_at: { by: "w.created_at", type: "timestamptz" },
        expires_at: { by: "coalesce(w.expires_at, 'infinity'::timestamptz)", type: "timestamptz" },
      },
      defaultOrder: "-created_at",
    },
    input
  )
  return { warranties: rows.map((row) => toWarranty(row, input.now)), ...page }
}

function conditions(filters: WarrantyListInput): Condition[] {
  const oneOf = (column: string, values: readonly string[] | undefined): Condition[] =>
    values ? [{ sql: `w.${column} = any(?)`, params: [values] }] : []
  return [
    { sql: "w.deleted_at is null", params: [] },
    ...oneOf("kind", filters.kind),
    ...oneOf("unit_id", filters.unit_id),
    ...oneOf("product_id", filters.product_id),
    ...oneOf("policy_id", filters.policy_id),
    ...(filters.status ? [statusFilter(filters.status, filters.now)] : []),
    ...searchWords("w.search_text", filters.q),
    ...endsOn("<", filters.ends_before),
    ...endsOn(">", filters.ends_after),
  ]
}

/** The instant narrows the search by its index, a day to each side for the zones; the local days then decide. */
function endsOn(comparison: "<" | ">", day: LocalDate | undefined): Condition[] {
  const spare = comparison === "<" ? "+ interval '1 day'" : ""
  return day
    ? [
        {
          sql: `w.expires_at is not null
            and coalesce(w.expires_at, 'infinity'::timestamptz) ${comparison} ?::timestamptz ${spare}
            and greatest(w.parts_ends_on, w.labour_ends_on, w.travel_ends_on) ${comparison} ?`,
          params: [`${day}T00:00:00Z`, day],
        },
      ]
    : []
}
