import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fulfillmentFields, type LoadedFulfillment, type LoadedOrder, orderFields } from "./order-fields"

/** Core names the one fulfilment of a link in the plural. */
type Link = { order_id: string; fulfillments: LoadedFulfillment | null }

/**
 * The orders of these ids as core has them, with their fulfilments. Both are asked at once: most orders are looked at
 * right after their sale, when nothing was sent yet, and one question after the other would take as long as the rest.
 */
export async function loadOrders(container: MedusaContainer, ids: string[]): Promise<LoadedOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, links] = await Promise.all([
    query.graph({ entity: "order", fields: orderFields, filters: { id: ids } }),
    query.graph({ entity: "order_fulfillment", fields: fulfillmentFields, filters: { order_id: ids } }),
  ])
  const ofOrder = new Map<string, LoadedFulfillment[]>()
  for (const { order_id, fulfillments: fulfillment } of links.data as unknown as Link[]) {
    if (fulfillment) {
      ofOrder.set(order_id, [...(ofOrder.get(order_id) ?? []), fulfillment])
    }
  }

  return (orders.data as unknown as LoadedOrder[]).map((order) => ({
    ...order,
    fulfillments: ofOrder.get(order.id) ?? [],
  }))
}
