import type { OrderSnapshot } from "../domain/types"
import type { Sql } from "../sql"
import { lockOrder } from "./lock-order"
import { planOrder, prepareOrder, type ReconcileOptions, type ReconcileResult, resultOf } from "./plan-order"
import { readOrderUnits } from "./read-order-units"
import { updateOrderUnits } from "./update-order-units"
import { writeReconciliation } from "./write-reconciliation"

/** Brings an order's units in line with it, in the caller's transaction. The same snapshot again changes nothing. */
export async function reconcileOrder(
  sql: Sql,
  order: OrderSnapshot,
  options: ReconcileOptions
): Promise<ReconcileResult> {
  const prepared = prepareOrder(order, options)
  const { is_outdated, is_first } = await lockOrder(sql, prepared.stamp)
  if (is_outdated) {
    return { created: [], changed: [], stale: [], is_outdated }
  }
  const planned = planOrder(prepared, is_first ? [] : await readOrderUnits(sql, prepared.snapshot.id))
  const updated = await updateOrderUnits(sql, planned.updates)
  await writeReconciliation(sql, prepared, planned)

  return resultOf(planned, updated)
}
