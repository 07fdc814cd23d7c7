import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { LoadedFulfillment } from "./order-fields"

const fields = [
  "id",
  "shipped_at",
  "delivered_at",
  "canceled_at",
  "updated_at",
  "items.id",
  "items.line_item_id",
  "items.quantity",
]

type Link = { order_id: string; fulfillments: LoadedFulfillment | null }

/**
 * Parcels by order. To be called once the orders have been read: a parcel older than the stamp of its order would
 * count as looked at.
 */
export async function loadParcels(
  query: Omit<RemoteQueryFunction, symbol>,
  orderIds: string[]
): Promise<Map<string, LoadedFulfillment[]>> {
  const parcels = new Map<string, LoadedFulfillment[]>()
  if (!orderIds.length) {
    return parcels
  }
  const { data } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id", ...fields.map((field) => `fulfillments.${field}`)],
    filters: { order_id: orderIds },
  })
  for (const { order_id, fulfillments: parcel } of data as unknown as Link[]) {
    parcels.set(order_id, [...(parcels.get(order_id) ?? []), ...(parcel ? [parcel] : [])])
  }
  return parcels
}
