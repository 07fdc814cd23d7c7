import type { MedusaContainer } from "@medusajs/framework/types"
import { installedBase } from "./modules"

/** Puts orders into the sweep's queue, as its look at core's orders does. Answers how many wait. */
export async function queueOrders(container: MedusaContainer, orderIds: string[]): Promise<number> {
  const now = new Date().toISOString()

  return installedBase(container).requestOrderSync(orderIds.map((id) => ({ order_id: id, order_updated_at: now })))
}
