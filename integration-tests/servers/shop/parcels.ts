import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

type Line = { id: string; quantity: number }

/** Packs pieces of an order. Answers the parcel, which is a fulfilment of core's. */
export async function pack(container: MedusaContainer, orderId: string, lines: Line[]): Promise<string> {
  const { result } = await createOrderFulfillmentWorkflow(container).run({ input: { order_id: orderId, items: lines } })

  return result.id
}

export async function ship(
  container: MedusaContainer,
  orderId: string,
  parcelId: string,
  lines: Line[]
): Promise<void> {
  await createOrderShipmentWorkflow(container).run({
    input: { order_id: orderId, fulfillment_id: parcelId, items: lines, labels: [] },
  })
}

export async function deliver(container: MedusaContainer, orderId: string, parcelId: string): Promise<void> {
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId, fulfillmentId: parcelId },
  })
}
