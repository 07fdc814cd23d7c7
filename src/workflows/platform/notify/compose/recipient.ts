import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ClaimedNotification } from "../../../../modules/platform"

/** The address to write to: the one written down, else the user's or customer's of today. */
export async function addressOf(
  container: MedusaContainer,
  { recipient_type, recipient_id, to_address }: ClaimedNotification
): Promise<string | null> {
  if (to_address !== null || recipient_id === null) {
    return to_address
  }
  if (recipient_type === "user") {
    const [user] = await container.resolve(Modules.USER).listUsers({ id: [recipient_id] }, { select: ["email"] })
    return user?.email ?? null
  }
  if (recipient_type === "customer") {
    const customers = container.resolve(Modules.CUSTOMER)
    const [customer] = await customers.listCustomers({ id: [recipient_id] }, { select: ["email"] })
    return customer?.email ?? null
  }
  return null
}
