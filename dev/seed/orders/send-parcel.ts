import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
  updateFulfillmentWorkflow,
} from "@medusajs/medusa/core-flows"
import { daysAgo, type Shop } from "../context"
import type { Line } from "./order-lines"

/** Days before the seed on which a parcel left and arrived; not yet, if not given. */
export type ParcelDays = { shipped?: number; delivered?: number }

/**
 * Packs, ships and delivers some lines of an order. Core stamps each of it with the present, so the
 * true days are put in afterwards, through the same input that a carrier's integration would use.
 */
export async function sendParcel(shop: Shop, orderId: string, lines: Line[], days: ParcelDays): Promise<void> {
  const { container } = shop
  const { result: fulfillment } = await createOrderFulfillmentWorkflow(container).run({
    input: { order_id: orderId, items: lines },
  })
  if (days.shipped === undefined) {
    return
  }
  await createOrderShipmentWorkflow(container).run({
    input: { order_id: orderId, fulfillment_id: fulfillment.id, items: lines, labels: [] },
  })
  if (days.delivered !== undefined) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId, fulfillmentId: fulfillment.id },
    })
  }
  await updateFulfillmentWorkflow(container).run({
    input: {
      id: fulfillment.id,
      packed_at: daysAgo(days.shipped, 8),
      shipped_at: daysAgo(days.shipped, 15),
      ...(days.delivered === undefined ? {} : { delivered_at: daysAgo(days.delivered, 12) }),
    },
  })
}
