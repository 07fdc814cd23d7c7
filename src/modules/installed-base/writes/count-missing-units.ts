import { normaliseSnapshot } from "../domain/normalise-snapshot"
import { planReconciliation } from "../domain/reconcile"
import type { OrderSnapshot } from "../domain/types"
import type { Sql } from "../sql"
import { readOrderUnits } from "./read-order-units"

/** How many units reconciling the orders would make: the preview of a backfill. Writes nothing. */
export async function countMissingUnits(sql: Sql, snapshots: OrderSnapshot[]): Promise<number> {
  let missing = 0
  for (const order of snapshots) {
    const snapshot = normaliseSnapshot(order)
    const known = await readOrderUnits(sql, snapshot.id)
    missing += planReconciliation(snapshot, known, { newId: () => "", seen_at: snapshot.placed_at }).creates.length
  }
  return missing
}
