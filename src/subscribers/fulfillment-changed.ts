import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { reconcileOrdersWorkflow } from "../workflows/installed-base/workflows/reconcile-orders"
import { yieldToRequests } from "../workflows/yield-to-requests"

/** A parcel left or arrived: core tells the fulfilment's id and no order. */
export default async function fulfillmentChanged({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await yieldToRequests()
  await reconcileOrdersWorkflow(container).run({ input: { fulfillment_ids: [event.data.id] } })
}

export const config: SubscriberConfig = {
  event: ["shipment.created", "delivery.created"],
  context: { subscriberId: "after-sales:units-follow-parcels" },
}
