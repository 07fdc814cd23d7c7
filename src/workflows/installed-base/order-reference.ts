import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Orders by id, or by a fulfilment of theirs: core's delivery events carry only the fulfilment. */
export type OrderReference = {
  order_ids?: string[]
  fulfillment_ids?: string[]
}

/** The ids of the orders meant, each once. Fulfilments of no order (core allows them) lead to none. */
export async function findOrderIds(container: MedusaContainer, reference: OrderReference): Promise<string[]> {
  const orderIds = new Set(reference.order_ids ?? [])

  if (reference.fulfillment_ids?.length) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order_fulfillment",
      fields: ["order_id"],
      filters: { fulfillment_id: reference.fulfillment_ids },
    })
    data.forEach((link: { order_id: string }) => orderIds.add(link.order_id))
  }

  return [...orderIds]
}
