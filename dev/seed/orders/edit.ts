import {
  beginOrderEditOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditAddNewItemWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Shop } from "../context"
import type { Items } from "../data/story"
import { orderLines } from "./order-lines"

/** The customer rings before the parcel is packed: the order shall be `wanted` instead of `ordered`. */
export async function edit(shop: Shop, orderId: string, ordered: Items, wanted: Items): Promise<void> {
  const { container } = shop
  await beginOrderEditOrderWorkflow(container).run({ input: { order_id: orderId } })
  const known = new Set(ordered.map(([sku]) => sku))
  const lines = await orderLines(shop, orderId, ordered)
  const quantities = new Map(wanted)
  await orderEditUpdateItemQuantityWorkflow(container).run({
    input: {
      order_id: orderId,
      items: ordered.map(([sku], index) => ({ id: lines[index].id, quantity: quantities.get(sku) ?? 0 })),
    },
  })
  const added = wanted.filter(([sku]) => !known.has(sku))
  if (added.length) {
    await orderEditAddNewItemWorkflow(container).run({
      input: {
        order_id: orderId,
        items: added.map(([sku, quantity]) => ({ variant_id: shop.variantIds[sku], quantity })),
      },
    })
  }
  await confirmOrderEditRequestWorkflow(container).run({ input: { order_id: orderId, confirmed_by: shop.adminId } })
}
