import {
  beginOrderEditOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Changes how many pieces of a line are ordered, and for what price if one is given, and confirms that. */
export async function editQuantity(
  container: MedusaContainer,
  orderId: string,
  line: { id: string; quantity: number; unit_price?: number }
): Promise<void> {
  await beginOrderEditOrderWorkflow(container).run({ input: { order_id: orderId } })
  await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id: orderId, items: [line] } })
  await confirmOrderEditRequestWorkflow(container).run({ input: { order_id: orderId, confirmed_by: "user_test" } })
}
