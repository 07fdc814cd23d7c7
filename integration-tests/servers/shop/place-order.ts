import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { makeCart, type Quantities } from "./make-cart"
import type { Customer, Shop } from "./shop"

export type PlacedOrder = {
  id: string
  /** In the order of the shop's articles. */
  lines: { id: string; quantity: number }[]
}

/** An order as a customer places it, event and all. */
export async function placeOrder(
  container: MedusaContainer,
  input: { shop: Shop; customer: Customer; quantities: Quantities }
): Promise<PlacedOrder> {
  const cartId = await makeCart(container, input)
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })

  return readOrder(container, result.id, input.shop)
}

/** The lines of an order as they are now. */
export async function readOrder(container: MedusaContainer, id: string, shop: Shop): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.id", "items.variant_id", "items.detail.quantity"],
    filters: { id },
  })
  const place = (variantId: unknown) => shop.articles.findIndex((article) => article.variantId === variantId)
  const items = data[0].items as { id: string; variant_id: string; detail: { quantity: number } }[]

  return {
    id,
    lines: items
      .sort((a, b) => place(a.variant_id) - place(b.variant_id) || a.id.localeCompare(b.id))
      .map((item) => ({ id: item.id, quantity: Number(item.detail.quantity) })),
  }
}
