import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

type Line = { id: string; quantity: number }

/** A customer announces that pieces come back. Answers the return. */
export async function requestReturn(
  container: MedusaContainer,
  { orderId, locationId, lines }: { orderId: string; locationId: string; lines: Line[] }
): Promise<string> {
  const { result } = await beginReturnOrderWorkflow(container).run({
    input: { order_id: orderId, location_id: locationId },
  })
  const returnId = String(result.return_id)
  await requestItemReturnWorkflow(container).run({ input: { return_id: returnId, items: lines } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id: returnId } })

  return returnId
}

/** Pieces of a return arrive; damaged ones don't go back to the shelf. */
export async function receiveReturn(
  container: MedusaContainer,
  returnId: string,
  lines: Line[],
  isDamaged = false
): Promise<void> {
  const receive = isDamaged ? dismissItemReturnRequestWorkflow : receiveItemReturnRequestWorkflow
  await beginReceiveReturnWorkflow(container).run({ input: { return_id: returnId } })
  await receive(container).run({ input: { return_id: returnId, items: lines } })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id: returnId } })
}
