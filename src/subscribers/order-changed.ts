import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { reconcileOrdersWorkflow } from "../workflows/installed-base/workflows/reconcile-orders"
import { yieldToRequests } from "../workflows/yield-to-requests"

/** Some of core's order events carry the order as `id`, some as `order_id`. */
type OrderEvent = { id?: string; order_id?: string }

/** An order changed: its units follow. Which event told us makes no difference, see the workflow. */
export default async function orderChanged({ event, container }: SubscriberArgs<OrderEvent>): Promise<void> {
  const orderId = event.data.order_id ?? event.data.id
  if (orderId) {
    await yieldToRequests()
    await reconcileOrdersWorkflow(container).run({ input: { order_ids: [orderId] } })
  }
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.updated",
    "order.canceled",
    "order.fulfillment_created",
    "order.fulfillment_canceled",
    "order.return_received",
    "order.claim_created",
    "order.exchange_created",
    "order-edit.confirmed",
  ],
  context: { subscriberId: "after-sales:units-follow-orders" },
}
