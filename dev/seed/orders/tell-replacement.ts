import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Shop } from "../context"
import { regionOf } from "../data/places"
import type { Aftermath } from "../data/story"
import { orderLines } from "./order-lines"
import { claim, exchange } from "./replace"
import { receiveReturn } from "./send-back"
import { sendParcel } from "./send-parcel"

type Replacement = Extract<Aftermath, { replacement: unknown }>

/** A claim or an exchange, and the parcel that makes it good. */
export async function tellReplacement(
  shop: Shop,
  orderId: string,
  orderedDaysAgo: number,
  then: Replacement
): Promise<void> {
  const lines = await orderLines(shop, orderId, then.items)
  const items = then.replacement.map(([sku, quantity]) => ({ variant_id: shop.variantIds[sku], quantity }))
  const option = await deliveryOption(shop, orderId)
  if (then.kind === "claimed") {
    await claim(shop, orderId, lines, items, option)
  } else {
    const returnId = await exchange(shop, orderId, lines, items, option)
    await receiveReturn(shop, returnId, lines, orderedDaysAgo - then.after - 2)
  }
  if (then.replacementDelivered !== undefined) {
    await sendParcel(shop, orderId, await orderLines(shop, orderId, then.replacement, true), {
      shipped: orderedDaysAgo - then.after - 1,
      delivered: orderedDaysAgo - then.replacementDelivered,
    })
  }
}

async function deliveryOption(shop: Shop, orderId: string): Promise<string> {
  const { data } = await shop.container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["shipping_address.country_code"], filters: { id: orderId } })
  return shop.shippingOptionIds[regionOf(data[0].shipping_address!.country_code!)].delivery
}
