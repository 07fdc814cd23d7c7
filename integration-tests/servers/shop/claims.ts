import {
  beginClaimOrderWorkflow,
  cancelOrderClaimWorkflow,
  confirmClaimRequestWorkflow,
  createClaimShippingMethodWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderClaimRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "./shop"

type Claimed = { shop: Shop; orderId: string; lineId: string; isSentBack?: boolean }

/** A defective piece is replaced, and stays with the customer or is sent back; the new one is a line of the same order. */
export async function claimReplacement(
  container: MedusaContainer,
  { shop, orderId, lineId, isSentBack = false }: Claimed
): Promise<string> {
  const { result } = await beginClaimOrderWorkflow(container).run({ input: { order_id: orderId, type: "replace" } })
  const claimId = String(result.claim_id)
  const claimed = { claim_id: claimId, items: [{ id: lineId, quantity: 1, reason: "production_failure" as const }] }
  await orderClaimItemWorkflow(container).run({ input: claimed })
  if (isSentBack) {
    await orderClaimRequestItemReturnWorkflow(container).run({
      // The return is made by the workflow itself; the type asks for it all the same.
      input: { claim_id: claimId, return_id: "", items: [{ id: lineId, quantity: 1 }] },
    })
  }
  await orderClaimAddNewItemWorkflow(container).run({
    input: { claim_id: claimId, items: [{ variant_id: shop.articles[0].variantId, quantity: 1, unit_price: 0 }] },
  })
  await createClaimShippingMethodWorkflow(container).run({
    input: { claim_id: claimId, shipping_option_id: shop.deliveryOptionId, custom_amount: 0 },
  })
  await confirmClaimRequestWorkflow(container).run({ input: { claim_id: claimId } })

  return claimId
}

export async function cancelClaim(container: MedusaContainer, claimId: string): Promise<void> {
  await cancelOrderClaimWorkflow(container).run({ input: { claim_id: claimId } })
}

/** The line that a claim added to its order. */
export async function replacementLine(container: MedusaContainer, claimId: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_claim",
    fields: ["additional_items.item_id", "additional_items.is_additional_item"],
    filters: { id: claimId },
  })

  return String(data[0].additional_items[0]?.item_id)
}
