import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import type { ServiceCatalogModuleService } from "../../../src/modules/service-catalog"
import type { Customer, Shop } from "../shop/shop"
import { drainBus } from "./bus-commands"
import { createOrdersSilently } from "./many-orders"
import { queueOrders } from "./queue-orders"
import { sweepNow } from "./sweep-now"

/** A shop that takes requests: whom it has, what it offers, and what there is to ask about. */
export type Desk = {
  agents: { id: string; token: string }[]
  services: { repair: string; enquiry: string }
  /** The procedure that repairs follow. */
  procedureId: string
  /** Order numbers of the customer's orders. */
  orderNumbers: number[]
}

const actor = { type: "system" as const, id: null }

/** Offers services, puts two agents behind the desk, and makes the customer own five units an order. */
export async function openDesk(
  container: MedusaContainer,
  { shop, customer, orders }: { shop: Shop; customer: Customer; orders: number }
): Promise<Desk> {
  const agents = await Promise.all(["first", "second"].map((name) => hire(container, name)))
  const { services, procedureId } = await offer(container)
  const ids = await createOrdersSilently(container, { shop, customer, count: orders, lines: 5 })
  await queueOrders(container, ids)
  await sweepNow(container, null)
  await drainBus(container, null)
  const placed = await container.resolve(Modules.ORDER).listOrders({ id: ids }, { select: ["display_id"], take: null })

  return { agents, services, procedureId, orderNumbers: placed.map(({ display_id }) => Number(display_id)) }
}

async function hire(container: MedusaContainer, name: string) {
  const { id } = await container.resolve(Modules.USER).createUsers({ email: `${name}@shop.example.com` })
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = { actor_id: id, actor_type: "user", auth_identity_id: "", app_metadata: {} }

  return { id, token: generateJwtToken(claims, { secret: http.jwtSecret, expiresIn: "1d" }) }
}

/** Repairs are offered for whatever was ordered: parcels are another test's business. */
async function offer(container: MedusaContainer): Promise<Pick<Desk, "services" | "procedureId">> {
  const catalogue = container.resolve<ServiceCatalogModuleService>("after_sales_service_catalog")
  const [repair, enquiry] = await Promise.all(
    ["repair_request", "general_enquiry"].map(async (code) => {
      const [service] = await catalogue.adoptStartSet({ codes: [code], actor })
      return service
    })
  )
  const requirements = { ...repair.requirements, unit_statuses: ["ordered" as const], max_open_per_unit: null }
  await catalogue.updateService({ id: repair.id, content: { requirements }, actor })
  for (const { id } of [repair, enquiry]) {
    await catalogue.publishService({ id, actor })
  }

  return { services: { repair: repair.id, enquiry: enquiry.id }, procedureId: String(repair.procedure_id) }
}
