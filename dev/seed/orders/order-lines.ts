import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Shop } from "../context"
import type { Items } from "../data/story"

/** A line with this order's id for it. */
export type Line = { id: string; quantity: number }

type ReadLine = { id: string; variant_sku: string | null; created_at: Date | string; detail: { quantity: number } }

/**
 * The lines of an order that stand for some articles, or all of them. A replacement is a second line
 * of the same article: `newest` chooses that one.
 */
export async function orderLines(shop: Shop, orderId: string, items?: Items, newest = false): Promise<Line[]> {
  const query = shop.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["items.id", "items.variant_sku", "items.created_at", "items.detail.quantity"],
    filters: { id: orderId },
  })
  const lines = (data[0].items as unknown as ReadLine[]).sort(
    (a, b) => (newest ? -1 : 1) * (Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
  )
  if (!items) {
    return lines.map(({ id, detail }) => ({ id, quantity: Number(detail.quantity) }))
  }
  return items.map(([sku, quantity]) => {
    const line = lines.find(({ variant_sku }) => variant_sku === sku)
    if (!line) {
      throw new Error(`Order ${orderId} has no line of ${sku}`)
    }
    return { id: line.id, quantity }
  })
}
