import type { IOrderModuleService } from "@medusajs/framework/types"
import type { BareOrder, LoadedLine } from "./order-fields"

type Discounts = NonNullable<LoadedLine["adjustments"]>

/**
 * What was taken off the lines of the orders, by line. Core copies the discounts of a line for each new version of its
 * order and keeps the old ones, so that only those of the line's own version count.
 */
export async function loadDiscounts(orders: IOrderModuleService, read: BareOrder[]): Promise<Map<string, Discounts>> {
  const lines = new Map(read.flatMap((order) => (order.items ?? []).map((line) => [line.id, line])))
  const discounts = new Map<string, Discounts>()
  if (!lines.size) {
    return discounts
  }
  const adjustments = await orders.listOrderLineItemAdjustments(
    { item_id: [...lines.keys()] },
    { select: ["id", "item_id", "version", "amount"], take: null }
  )
  for (const { item_id, version, amount } of adjustments) {
    if (version === lines.get(item_id)?.detail?.version) {
      discounts.set(item_id, [...(discounts.get(item_id) ?? []), { amount }])
    }
  }
  return discounts
}
