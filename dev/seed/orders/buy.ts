import {
  addShippingMethodToCartWorkflow,
  capturePaymentWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { daysAgo, type Shop } from "../context"
import { regionOf } from "../data/places"
import type { OrderStory } from "../data/story"
import { addressOf } from "./address"

/**
 * A customer fills a cart, chooses the courier and pays. The payment is captured at once: returns and
 * edits of an order that is not yet paid would void it. Then the order is given its true day. Answers the order's id.
 */
export async function buy(shop: Shop, story: OrderStory): Promise<string> {
  const { container } = shop
  const cartId = await fillCart(shop, story)
  const region = regionOf(shop.customers[story.customer].country_code)
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: [{ id: shop.shippingOptionIds[region].delivery }] },
  })
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cartId },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: carts[0].payment_collection!.id, provider_id: "pp_system_default" },
  })
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.id"],
    filters: { id: result.id },
  })
  const payment = orders[0].payment_collections?.[0]?.payments?.[0]
  await capturePaymentWorkflow(container).run({ input: { payment_id: payment!.id } })
  const trueDay = { id: result.id, user_id: shop.adminId, created_at: daysAgo(story.daysAgo) }
  await updateOrderWorkflow(container).run({ input: trueDay })
  return result.id
}

async function fillCart(shop: Shop, story: OrderStory): Promise<string> {
  const person = shop.customers[story.customer]
  const region = regionOf(person.country_code)
  const { result } = await createCartWorkflow(shop.container).run({
    input: {
      region_id: shop.regionIds[region],
      sales_channel_id: shop.channelId,
      currency_code: region === "uk" ? "gbp" : "eur",
      email: person.email,
      customer_id: person.customer_id,
      shipping_address: addressOf(person),
      billing_address: addressOf(person),
      items: story.items.map(([sku, quantity]) => ({ variant_id: shop.variantIds[sku], quantity })),
    },
  })
  return result.id
}
