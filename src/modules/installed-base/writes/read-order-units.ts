import type { KnownUnit } from "../domain/reconcile"
import { instantOrNull } from "../instants"
import type { Sql } from "../sql"

const instants = [
  "transferred_at",
  "contract_at",
  "shipped_at",
  "delivered_at",
  "returned_at",
  "cancelled_at",
  "replaced_at",
  "scrapped_at",
  "flagged_at",
] as const

/** All units of an order as reconciliation sees them, locked until the transaction ends. */
export async function readOrderUnits(sql: Sql, orderId: string): Promise<KnownUnit[]> {
  const rows = await sql<KnownUnit>(
    `select u.id, u.order_line_id, u.unit_index, u.pieces, u.is_tracked, u.serial_key, u.owner_customer_id, u.owner_email,
       u.contract_on, u.country_code, u.region_code, u.time_zone, u.fulfillment_id, u.fulfillment_item_id, u.replaced_by_id, u.replaces_id,
       u.settled_facts, u.flagged_reason, ${instants.map((name) => `u.${name}`).join(", ")},
       exists (select 1 from after_sales_unit_matter m
         where m.unit_id = u.id and m.closed_at is null and m.deleted_at is null) as has_open_matter
     from after_sales_unit u
     where u.order_id = ? and u.order_line_id is not null and u.deleted_at is null
     order by u.id for update of u`,
    [orderId]
  )
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(instants.map((name) => [name, instantOrNull(row[name])])),
  }))
}
