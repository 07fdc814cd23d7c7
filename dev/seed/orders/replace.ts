import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  confirmClaimRequestWorkflow,
  confirmExchangeRequestWorkflow,
  createClaimShippingMethodWorkflow,
  createExchangeShippingMethodWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { OrderWorkflow } from "@medusajs/framework/types"
import type { Shop } from "../context"
import type { Line } from "./order-lines"

type New = { variant_id: string; quantity: number }[]

/** A faulty piece is replaced for nothing and written off where it is. */
export async function claim(shop: Shop, orderId: string, lines: Line[], items: New, option: string): Promise<void> {
  const { container } = shop
  const { result } = await beginClaimOrderWorkflow(container).run({
    input: { order_id: orderId, type: "replace", created_by: shop.adminId },
  })
  const claim_id = result.claim_id!
  await orderClaimItemWorkflow(container).run({
    input: { claim_id, items: lines.map((line) => ({ ...line, reason: "production_failure" as const })) },
  })
  await orderClaimAddNewItemWorkflow(container).run({
    input: { claim_id, items: items.map((item) => ({ ...item, unit_price: 0 })) },
  })
  await createClaimShippingMethodWorkflow(container).run({
    input: { claim_id, shipping_option_id: option, custom_amount: 0 },
  })
  await confirmClaimRequestWorkflow(container).run({ input: { claim_id, confirmed_by: shop.adminId } })
}

/** A piece comes back and another goes out. Answers the return's id. */
export async function exchange(shop: Shop, orderId: string, lines: Line[], items: New, option: string): Promise<string> {
  const { container } = shop
  const { result } = await beginExchangeOrderWorkflow(container).run({
    input: { order_id: orderId, created_by: shop.adminId },
  })
  const exchange_id = result.exchange_id!
  // The type asks for the return that this very step makes.
  const input = { exchange_id, items: lines } as OrderWorkflow.OrderExchangeRequestItemReturnWorkflowInput
  const { result: change } = await orderExchangeRequestItemReturnWorkflow(container).run({ input })
  await orderExchangeAddNewItemWorkflow(container).run({ input: { exchange_id, items } })
  await createExchangeShippingMethodWorkflow(container).run({
    input: { exchange_id, shipping_option_id: option, custom_amount: 0 },
  })
  await confirmExchangeRequestWorkflow(container).run({ input: { exchange_id, confirmed_by: shop.adminId } })
  return change.order_change.return_id!
}
