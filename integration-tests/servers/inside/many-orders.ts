import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Customer, Shop } from "../shop/shop"

type Input = { shop: Shop; customer: Customer; count: number; lines: number }

/** Orders as another channel would make them: through core's order module, with no event. Answers their ids. */
export async function createOrdersSilently(
  container: MedusaContainer,
  { shop, customer, count, lines }: Input
): Promise<string[]> {
  const orders = await container.resolve(Modules.ORDER).createOrders(
    Array.from({ length: count }, () => ({
      region_id: shop.regionId,
      sales_channel_id: shop.channelId,
      currency_code: "eur",
      status: "pending" as const,
      email: customer.email,
      customer_id: customer.id,
      shipping_address: {
        first_name: "Ada",
        last_name: "Rossi",
        city: "Como",
        postal_code: "22100",
        country_code: "it",
      },
      items: shop.articles.slice(0, lines).map(({ productId, variantId, sku }) => ({
        title: "Espresso machine",
        product_title: "Espresso machine",
        variant_title: "Black",
        variant_sku: sku,
        product_id: productId,
        variant_id: variantId,
        requires_shipping: true,
        quantity: 1,
        unit_price: 100,
      })),
    }))
  )

  return orders.map((order) => order.id)
}
