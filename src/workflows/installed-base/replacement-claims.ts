import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { LoadedLine } from "./order-fields"
import type { ReplacementClaim } from "./order-snapshot"

type LoadedItem = { item_id: string; quantity: LoadedLine["unit_price"]; is_additional_item: boolean }

type LoadedClaim = {
  id: string
  order_id: string
  type: string
  canceled_at: Date | null
  /** Both what was claimed and what goes out instead: core keeps them in one table and gives all under this name. */
  claim_items: LoadedItem[] | null
}

const toItem = (item: LoadedItem) => ({
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
      "claim_items.is_additional_item",
    ],
    filters: { order_id: orderIds },
  })

  return (data as unknown as LoadedClaim[])
    .filter((claim) => claim.type === "replace" && !claim.canceled_at)
    .map(({ id, order_id, claim_items }) => ({
      order_id,
      claimed: itemsOf(claim_items, false).map((item) => ({ ...item, claim_id: id })),
      replacing: itemsOf(claim_items, true),
    }))
}

const itemsOf = (items: LoadedItem[] | null, isAdditional: boolean) =>
  (items ?? []).filter((item) => item.is_additional_item === isAdditional).map(toItem)
