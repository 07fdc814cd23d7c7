import { Modules } from "@medusajs/framework/utils"
import { daysAgo, type Shop } from "../context"

/** Core stamps a receipt with the present; this puts in the day it happened. */
export async function receivedOn(shop: Shop, returnId: string, days: number): Promise<void> {
  const dates = { id: returnId, received_at: daysAgo(days, 11) }
  await shop.container.resolve(Modules.ORDER).updateReturns([{ selector: { id: returnId }, data: dates }])
}
