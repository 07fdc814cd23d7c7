import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { Shop } from "../context"
import type { OrderStory } from "../data/story"
import { edit } from "./edit"
import { orderLines } from "./order-lines"
import { receiveReturn, requestReturn } from "./send-back"
import { sendParcel } from "./send-parcel"
import { tellReplacement } from "./tell-replacement"

/** Leads one order from its first day to where it stands now. */
export async function tell(shop: Shop, orderId: string, story: OrderStory): Promise<void> {
  if (story.edit) {
    await edit(shop, orderId, story.items, story.edit)
  }
  for (const { items, shipped, delivered } of story.parcels) {
    await sendParcel(shop, orderId, await orderLines(shop, orderId, items), {
      shipped: before(story, shipped),
      delivered: before(story, delivered),
    })
  }
  await tellAftermath(shop, orderId, story)
}

async function tellAftermath(shop: Shop, orderId: string, story: OrderStory): Promise<void> {
  const then = story.then
  if (then?.kind === "cancelled") {
    await cancelOrderWorkflow(shop.container).run({ input: { order_id: orderId, canceled_by: shop.adminId } })
  }
  if (then?.kind === "return_requested") {
    await requestReturn(shop, orderId, await orderLines(shop, orderId, then.items))
  }
  if (then?.kind === "returned") {
    const lines = await orderLines(shop, orderId, then.items)
    await receiveReturn(shop, await requestReturn(shop, orderId, lines), lines, story.daysAgo - then.after)
  }
  if (then?.kind === "claimed" || then?.kind === "exchanged") {
    await tellReplacement(shop, orderId, story.daysAgo, then)
  }
}

function before(story: OrderStory, after?: number): number | undefined {
  return after === undefined ? undefined : story.daysAgo - after
}
