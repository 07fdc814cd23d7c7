import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Shop } from "../context"
import { receivedOn } from "./received-on"
import type { Line } from "./order-lines"

/** The customer asks to send something back. Answers the return's id. */
export async function requestReturn(shop: Shop, orderId: string, lines: Line[]): Promise<string> {
  const { container } = shop
  const { result } = await beginReturnOrderWorkflow(container).run({
    input: { order_id: orderId, location_id: shop.locationId },
  })
  const return_id = result.return_id!
  await requestItemReturnWorkflow(container).run({ input: { return_id, items: lines } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id, confirmed_by: shop.adminId } })
  return return_id
}

/** The parcel is back and its content is fine. */
export async function receiveReturn(shop: Shop, return_id: string, lines: Line[], daysAgo: number): Promise<void> {
  const { container } = shop
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items: lines } })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id, confirmed_by: shop.adminId } })
  await receivedOn(shop, return_id, daysAgo)
}
