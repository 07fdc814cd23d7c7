import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import type { CaseOrder } from "../../../modules/service-case"
import { notAllowed, notFound } from "../../../shared/errors"
import type { CaseRequest, Place } from "./types"

/** The order that a case is about: one, or none. A guest's case is always about the order of their token. */
export async function orderOf(
  container: MedusaContainer,
  { asker, order_id }: Pick<CaseRequest, "asker" | "order_id">,
  places: Place[]
): Promise<CaseOrder | null> {
  const orders = new Map(places.map(({ order }) => [order?.id ?? null, order]))
  if (orders.size > 1) {
    notAllowed("A case is about units of one order, or of none", "several_orders")
  }
  const [order] = [...orders.values()]
  if (order && order_id && order.id !== order_id) {
    notAllowed("A case is about units of one order, or of none", "several_orders")
  }
  if (order) {
    return order
  }
  if (asker?.guest) {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const { id, display_id } = await base.retrieveStoreOrder(asker.guest.order_id, asker)
    return { id, display_id }
  }
  return order_id ? loadOrder(container, order_id) : null
}

async function loadOrder(container: MedusaContainer, id: string): Promise<CaseOrder> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id },
  })
  const [order] = data as unknown as CaseOrder[]
  return order ?? notFound("Order", id)
}
