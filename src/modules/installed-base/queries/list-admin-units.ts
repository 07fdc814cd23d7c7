import type { RegistrationState, UnitOrigin, UnitStatus } from "../domain/types"
import { listPage, type PageInput, type Sort } from "../../../shared/list-page"
import type { PageInfo } from "../../../shared/paging"
import type { Sql } from "../sql"
import { type AdminUnit, adminUnitColumns, type AdminUnitRow, toAdminUnit } from "./admin-unit"
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

export type AdminUnitsRequest = PageInput & AdminUnitsFilter

export type AdminUnitsPage = PageInfo & { units: AdminUnit[] }

/** Units without the sort's value stand at the end that the index gives them. */
const sorts: Record<string, Sort> = {
  created_at: { by: "u.created_at", type: "timestamptz" },
  delivered_at: { by: "coalesce(u.delivered_at, '-infinity'::timestamptz)", type: "timestamptz" },
  product_title: { by: "left(u.product_title, 120)", type: "text" },
  serial_number: { by: `coalesce(u.serial_key, '~') collate "C"`, type: "text" },
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
  const { rows, ...page } = await listPage<AdminUnitRow>(
    sql,
    {
      name: "admin_units",
      columns: adminUnitColumns,
      from: "after_sales_unit u",
      alias: "u",
      where: conditions(request),
      sorts,
      defaultOrder: "-created_at",
      maxLimit: 1000,
    },
    request
  )
  return { units: rows.map(toAdminUnit), ...page }
}

function conditions(filter: AdminUnitsFilter): Condition[] {
  const found: Condition[] = [{ sql: "u.deleted_at is null", params: [] }]
  const add = (sql: string, ...params: unknown[]) => found.push({ sql, params })

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
  return search ? [...found, search] : found
}
