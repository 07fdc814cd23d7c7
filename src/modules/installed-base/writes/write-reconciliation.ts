import type { Actor } from "../../../shared/actor"
import type { Sql } from "../sql"
import { eventsStatement, type NewUnitEvent } from "./append-events"
import { type NewUnitRow, unitsStatement } from "./insert-units"
import { type OrderStamp, reconciledStatement } from "./lock-order"

type Reconciliation = { stamp: OrderStamp; units?: NewUnitRow[]; events?: NewUnitEvent[]; actor: Actor }

/**
 * The new units of an order, the history of all of them and the note that they agree with the order, in one statement:
 * a buyer's server does this beside the requests that it answers, and each statement is a way to the database and back.
 */
export async function writeReconciliation(
  sql: Sql,
  { stamp, units = [], events = [], actor }: Reconciliation
): Promise<void> {
  const parts = [
    ...(units.length ? [{ name: "made", ...unitsStatement(units) }] : []),
    ...(events.length ? [{ name: "noted", ...eventsStatement(actor, events) }] : []),
  ]
  const marked = reconciledStatement(stamp)
  const before = parts.length ? `with ${parts.map(({ name, text }) => `${name} as (${text})`).join(", ")} ` : ""

  await sql(`${before}${marked.text}`, [...parts.flatMap(({ values }) => values), ...marked.values])
}
