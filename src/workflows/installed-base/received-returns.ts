import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { LoadedLine } from "./order-fields"
import type { ReceivedReturn } from "./order-snapshot"

type LoadedReturn = {
  received_at: Date | string | null
  canceled_at: Date | string | null
  items: { item_id: string; received_quantity: LoadedLine["unit_price"] }[] | null
}

/**
 * Returns of the orders that have arrived as a whole. Core notes a time for these alone: a return of which something
 * is still missing has none, and its pieces count from when the order was seen to have changed.
 */
export async function loadReceivedReturns(
  query: Omit<RemoteQueryFunction, symbol>,
  orderIds: string[]
): Promise<ReceivedReturn[]> {
  if (!orderIds.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "return",
    fields: ["id", "received_at", "canceled_at", "items.item_id", "items.received_quantity"],
    filters: { order_id: orderIds },
  })

  return (data as unknown as LoadedReturn[]).flatMap(({ received_at, canceled_at, items }) =>
    received_at && !canceled_at
      ? {
          received_at: new Date(received_at).toISOString(),
          items: (items ?? []).map(({ item_id, received_quantity }) => ({
            line_id: item_id,
            quantity: MathBN.convert(received_quantity ?? 0).toNumber(),
          })),
        }
      : []
  )
}
