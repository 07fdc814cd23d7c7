import { type DraftUnit, isStaleAfter } from "../domain/reconcile"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"

const columns = {
  pieces: "int",
  owner_customer_id: "text",
  owner_email: "text",
  contract_at: "timestamptz",
  contract_on: "text",
  country_code: "text",
  region_code: "text",
  time_zone: "text",
  fulfillment_id: "text",
  fulfillment_item_id: "text",
  shipped_at: "timestamptz",
  delivered_at: "timestamptz",
  returned_at: "timestamptz",
  cancelled_at: "timestamptz",
  replaced_at: "timestamptz",
  replaced_by_id: "text",
  replaces_id: "text",
  flagged_reason: "text",
  flagged_at: "timestamptz",
} as const

const names = Object.keys(columns) as (keyof typeof columns)[]

/** Writes the final values of units that were read and locked in this transaction, in one statement. */
export async function updateOrderUnits(sql: Sql, units: DraftUnit[]): Promise<StaleUnit[]> {
  if (!units.length) {
    return []
  }
  const rows = units.map((unit) => ({
    id: unit.id,
    bump: isStaleAfter(unit) ? 1 : 0,
    ...Object.fromEntries(names.map((name) => [name, unit[name]])),
  }))
  const updated = await sql<StaleUnit & { bump: number }>(
    `update after_sales_unit u
     set ${names.map((name) => `${name} = r.${name}`).join(", ")}, facts_rev = u.facts_rev + r.bump, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(id text, bump int, ${names.map((name) => `${name} ${columns[name]}`).join(", ")})
     where u.id = r.id
     returning u.id, u.facts_rev, r.bump`,
    [JSON.stringify(rows)]
  )
  return updated.filter((row) => row.bump > 0).map(({ id, facts_rev }) => ({ id, facts_rev }))
}
