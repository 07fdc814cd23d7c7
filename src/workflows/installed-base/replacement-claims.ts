import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { LoadedLine } from "./order-fields"
import type { ReplacementClaim } from "./order-snapshot"

type LoadedClaim = {
  id: string
  order_id: string
  type: string
  canceled_at: Date | null
  claim_items: { item_id: string; quantity: LoadedLine["unit_price"] }[]
  additional_items: { item_id: string; quantity: LoadedLine["unit_price"] }[]
}

const toItem = (item: LoadedClaim["claim_items"][number]) => ({
  line_id: item.item_id,
  quantity: MathBN.convert(item.quantity ?? 0).toNumber(),
})

/**
 * Replacement claims of the orders. Core puts the replacement on the order as a new line; only the claim knows
 * which line it stands for, and the law lets the old term run on in the new piece.
 */
export async function loadReplacementClaims(
  query: Omit<RemoteQueryFunction, symbol>,
  orderIds: string[]
): Promise<ReplacementClaim[]> {
  if (!orderIds.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "order_claim",
    fields: [
      "id",
      "order_id",
      "type",
      "canceled_at",
      "claim_items.item_id",
      "claim_items.quantity",
      // Both stand in one table; core tells them apart by this field, if it is asked for, and drops rows without it.
      "claim_items.is_additional_item",
      "additional_items.item_id",
      "additional_items.quantity",
      "additional_items.is_additional_item",
    ],
    filters: { order_id: orderIds },
  })

  return (data as unknown as LoadedClaim[])
    .filter((claim) => claim.type === "replace" && !claim.canceled_at)
    .map((claim) => ({
      order_id: claim.order_id,
      claimed: (claim.claim_items ?? []).map((item) => ({ ...toItem(item), claim_id: claim.id })),
      replacing: (claim.additional_items ?? []).map(toItem),
    }))
}
