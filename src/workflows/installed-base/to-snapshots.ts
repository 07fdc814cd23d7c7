import type { OrderSnapshot } from "../../modules/installed-base/domain/types"
import { failureReason } from "../../shared/failure-reason"
import type { LoadedOrder } from "./order-fields"
import { toOrderSnapshot, type SnapshotContext } from "./order-snapshot"

export type ReadOrders = {
  snapshots: OrderSnapshot[]
  /** Orders of which no snapshot could be made, each with the reason. */
  failed: { order_id: string; message: string }[]
  /** When core last touched each order, as ISO instants: what a sweep remembers. */
  updated_at: Record<string, string>
}

/** The orders as snapshots. One that core holds in a shape which nobody foresaw leaves the others alone. */
export function toSnapshots(orders: LoadedOrder[], context: SnapshotContext): ReadOrders {
  const read: ReadOrders = { snapshots: [], failed: [], updated_at: {} }

  for (const order of orders) {
    try {
      const updatedAt = lastTouched(order)
      read.snapshots.push(toOrderSnapshot(order, context))
      read.updated_at[order.id] = updatedAt
    } catch (error) {
      read.failed.push({ order_id: order.id, message: failureReason(error) })
    }
  }
  return read
}

/** A corrected delivery date touches only the fulfilment, so the later of both stamps counts. */
function lastTouched(order: LoadedOrder): string {
  const stamps = [order, ...(order.fulfillments ?? [])].map((row) => new Date(row.updated_at).getTime())
  return new Date(Math.max(...stamps)).toISOString()
}
