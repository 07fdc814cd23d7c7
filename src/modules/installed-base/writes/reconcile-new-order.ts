import type { OrderSnapshot } from "../domain/types"
import type { Sql } from "../sql"
import { planOrder, prepareOrder, type ReconcileOptions, type ReconcileResult, resultOf } from "./plan-order"
import { writeNewOrder } from "./write-reconciliation"

/** Whether nothing has happened to the order since it was placed, so that it is most likely heard of for the first time. */
export function looksNew({ version = 0, lines }: OrderSnapshot): boolean {
  return version <= 1 && lines.every((line) => line.fulfillments.length === 0)
}

/**
 * Makes the units of an order of which nothing is known yet, in one statement and without a transaction around it,
 * because this follows each sale. Whoever reconciles the same order meanwhile waits for the row that stands for it.
 *
 * @returns null when the order is known already; nothing was written then
 */
export async function reconcileNewOrder(
  sql: Sql,
  order: OrderSnapshot,
  options: ReconcileOptions
): Promise<ReconcileResult | null> {
  const prepared = prepareOrder(order, options)
  const planned = planOrder(prepared, [])

  return (await writeNewOrder(sql, prepared, planned)) ? resultOf(planned, []) : null
}
