import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { installedBase } from "./modules"

/** Puts orders into the sweep's queue, as its look at core's orders does. Answers how many wait. */
export async function queueOrders(container: MedusaContainer, orderIds: string[]): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "updated_at"], filters: { id: orderIds } })

  return installedBase(container).requestOrderSync(
    data.map(({ id, updated_at }) => ({ order_id: id, order_updated_at: new Date(updated_at).toISOString() }))
  )
}
