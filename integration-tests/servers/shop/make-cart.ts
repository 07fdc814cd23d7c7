import {
  addShippingMethodToCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Customer, Shop } from "./shop"

const address = {
  first_name: "Ada",
  last_name: "Rossi",
  address_1: "Via Garibaldi 5",
  city: "Como",
  postal_code: "22100",
  country_code: "it",
}

/** Pieces of each article, in the order of the shop's articles: `[3, 1]` is a cart of two lines. */
export type Quantities = number[]

/** A cart with address, delivery and payment session that only has to be completed. Answers its id. */
export async function makeCart(
  container: MedusaContainer,
  { shop, customer, quantities }: { shop: Shop; customer: Customer; quantities: Quantities }
): Promise<string> {
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: shop.regionId,
      sales_channel_id: shop.channelId,
      currency_code: "eur",
      email: customer.email,
      customer_id: customer.id,
      shipping_address: address,
      billing_address: address,
      items: quantities.map((quantity, index) => ({ variant_id: shop.articles[index].variantId, quantity })),
    },
  })
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cart.id, options: [{ id: shop.deliveryOptionId }] },
  })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: "pp_system_default", customer_id: customer.id },
  })

  return cart.id
}
