import {
  createOrderWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  createReservationsWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"
import type { OrderDTO, PaymentCollectionDTO } from "@medusajs/framework/types"
import { daysAgo, type Shop } from "../context"
import { regionOf } from "../data/places"
import type { OrderStory } from "../data/story"
import { articleOf, priceOf } from "../data/prices"
import { addressOf } from "./address"

/**
 * An order of the years before the shop came to Medusa, taken over with its date. Core announces no
 * `order.placed` for such orders: they are what the sweep is for. Answers the order's id.
 */
export async function takeOver(shop: Shop, story: OrderStory): Promise<string> {
  const { container } = shop
  const order = await createOrder(shop, story)
  await createReservationsWorkflow(container).run({
    input: {
      reservations: (order.items ?? []).map((line) => ({
        line_item_id: line.id,
        quantity: line.quantity,
        inventory_item_id: shop.inventoryItemIds[line.variant_sku!],
        location_id: shop.locationId,
      })),
    },
  })
  const { result } = await createOrUpdateOrderPaymentCollectionWorkflow(container).run({ input: { order_id: order.id } })
  const [collection] = result as PaymentCollectionDTO[]
  await markPaymentCollectionAsPaid(container).run({
    input: { order_id: order.id, payment_collection_id: collection.id },
  })
  return order.id
}

async function createOrder(shop: Shop, story: OrderStory): Promise<OrderDTO> {
  const person = shop.customers[story.customer]
  const region = regionOf(person.country_code)
  const input = {
    region_id: shop.regionIds[region],
    sales_channel_id: shop.channelId,
    customer_id: person.customer_id,
    email: person.email,
    currency_code: region === "uk" ? "gbp" : "eur",
    status: "pending",
    created_at: daysAgo(story.daysAgo),
    shipping_address: addressOf(person),
    billing_address: addressOf(person),
    items: story.items.map(([sku, quantity]) => ({
      variant_id: shop.variantIds[sku],
      quantity,
      title: articleOf(sku).title,
      unit_price: priceOf(sku, region),
      is_tax_inclusive: true,
    })),
    shipping_methods: [
      {
        name: "Courier",
        amount: 9.9,
        is_tax_inclusive: true,
        shipping_option_id: shop.shippingOptionIds[region].delivery,
      },
    ],
  }
  const { result } = await createOrderWorkflow(shop.container).run({ input })
  return result as OrderDTO
}
