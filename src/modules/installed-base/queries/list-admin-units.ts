import type { RegistrationState, UnitOrigin, UnitStatus } from "../domain/types"
import type { Sql } from "../sql"
import { type AdminUnit, adminUnitColumns, type AdminUnitRow, toAdminUnit } from "./admin-unit"
import { countCap, type PageInfo, pageOf, type PageRequest, readPaging, type Sort } from "./paging"
import { type Condition, searchCondition } from "./search-words"

type OneOrMore<Value> = Value | Value[]

export type AdminUnitsFilter = {
  q?: string
  id?: OneOrMore<string>
  status?: OneOrMore<UnitStatus>
  origin?: OneOrMore<UnitOrigin>
  product_id?: OneOrMore<string>
  order_id?: OneOrMore<string>
  customer_id?: OneOrMore<string>
  owner_email?: string
  country_code?: OneOrMore<string>
  sales_channel_id?: OneOrMore<string>
  registered_state?: OneOrMore<RegistrationState>
  /** Whether a person must say which unit left. */
  flagged?: boolean
  /** False: backfilled and waiting for the merchant's word. */
  confirmed?: boolean
}

export type AdminUnitsRequest = PageRequest & AdminUnitsFilter

export type AdminUnitsPage = PageInfo & { units: AdminUnit[] }

/** Units without the sort's value stand at the end that the index gives them. */
const sorts: Record<string, Sort> = {
  created_at: { expression: "u.created_at", type: "timestamptz" },
  delivered_at: { expression: "coalesce(u.delivered_at, '-infinity'::timestamptz)", type: "timestamptz" },
  product_title: { expression: "left(u.product_title, 120)", type: "text" },
  serial_number: { expression: `coalesce(u.serial_key, '~') collate "C"`, type: "text", collate: `"C"` },
}

const columnOf = {
  id: "u.id",
  status: "u.status",
  origin: "u.origin",
  product_id: "u.product_id",
  order_id: "u.order_id",
  customer_id: "u.owner_customer_id",
  country_code: "u.country_code",
  sales_channel_id: "u.sales_channel_id",
  registered_state: "u.registered_state",
} as const

/** The shop's units in one statement. An export may ask for up to 1000 at once. */
export async function listAdminUnits(sql: Sql, request: AdminUnitsRequest): Promise<AdminUnitsPage> {
  const paging = readPaging("admin_units", sorts, request, { defaultOrder: "-created_at", maxLimit: 1000 })
  const { sql: where, values } = filterCondition(request)
  const { sort, direction, limit, offset } = paging

  const rows = await sql<AdminUnitRow & { id: string | null; sort_value: string; count: number }>(
    `with page as (select u.id, ${sort.expression} as sort_value from after_sales_unit u where ${where} ${paging.after}
         order by ${sort.expression} ${direction}, u.id ${direction} limit ${limit + 1} offset ${offset}),
       total as (select count(*)::int as count from (select 1 from after_sales_unit u where ${where} limit ${countCap}) c)
     select ${adminUnitColumns}, page.sort_value::text as sort_value, total.count
     from total left join page on true left join after_sales_unit u on u.id = page.id
     order by page.sort_value ${direction}, page.id ${direction}`,
    [...values, ...paging.afterValues, ...values]
  )
  const page = pageOf(rows, paging)
  return { units: page.rows.map(toAdminUnit), ...page.info }
}

function filterCondition(filter: AdminUnitsFilter): Condition {
  const conditions: Condition[] = [{ sql: "u.deleted_at is null", values: [] }]
  const add = (sql: string, ...values: unknown[]) => conditions.push({ sql, values })

  for (const name of Object.keys(columnOf) as (keyof typeof columnOf)[]) {
    const value = filter[name]
    if (value !== undefined) {
      add(`${columnOf[name]} = any(?::text[])`, [value].flat())
    }
  }
  if (filter.owner_email !== undefined) {
    add("u.owner_email = ?", filter.owner_email.trim().toLowerCase())
  }
  if (filter.flagged !== undefined) {
    add(`u.flagged_at is ${filter.flagged ? "not null" : "null"}`)
  }
  if (filter.confirmed !== undefined) {
    add(filter.confirmed ? "u.confirmed_at is not null" : "u.confirmed_at is null and u.origin = 'backfill'")
  }
  const search = searchCondition(filter.q)
  return {
    sql: [...conditions, ...(search ? [search] : [])].map((condition) => condition.sql).join(" and "),
    values: [...conditions, ...(search ? [search] : [])].flatMap((condition) => condition.values),
  }
}
