import type { Sql } from "../sql"
import { eventsStatement } from "./append-events"
import { unitsStatement } from "./insert-units"
import { reconciledStatement } from "./lock-order"
import type { PlannedOrder, PreparedOrder } from "./plan-order"

/**
 * The new units of an order, the history of all of them and the note that they agree with the order, in one statement:
 * a buyer's server does this beside the requests that it answers, and each statement is a way to the database and back.
 */
export async function writeReconciliation(sql: Sql, prepared: PreparedOrder, planned: PlannedOrder): Promise<void> {
  const { parts, values } = partsOf(prepared, planned, "")
  const marked = reconciledStatement(prepared.stamp)

  await sql(`${parts.length ? `with ${parts.join(", ")} ` : ""}${marked.text}`, [...values, ...marked.values])
}

/**
 * The same for an order that nobody has reconciled or queued; otherwise nothing is written and the answer is false.
 * The order's own row comes first: one that another process is just writing is waited for, and counts.
 */
export async function writeNewOrder(sql: Sql, prepared: PreparedOrder, planned: PlannedOrder): Promise<boolean> {
  const { order_id, version, updated_at } = prepared.stamp
  const { parts, values } = partsOf(prepared, planned, "where exists (select 1 from first)")
  const rows = await sql(
    `with first as (
       insert into after_sales_order_sync (order_id, order_updated_at, wanted_at, synced_at, synced_version)
       values (?, ?, clock_timestamp(), ?, ?) on conflict (order_id) do nothing returning order_id)
     ${parts.map((part) => `, ${part}`).join("")}
     select order_id from first`,
    [order_id, updated_at, updated_at, version, ...values]
  )
  return rows.length > 0
}

function partsOf({ actor }: PreparedOrder, { units, events }: PlannedOrder, condition: string) {
  const statements = [
    ...(units.length ? [{ name: "made", ...unitsStatement(units, condition) }] : []),
    ...(events.length ? [{ name: "noted", ...eventsStatement(actor, events, condition) }] : []),
  ]
  return {
    parts: statements.map(({ name, text }) => `${name} as (${text})`),
    values: statements.flatMap((statement) => statement.values),
  }
}
