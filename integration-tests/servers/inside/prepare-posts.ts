import type { MedusaContainer } from "@medusajs/framework/types"
import type { ServiceCatalogModuleService } from "../../../src/modules/service-catalog"
import { deliver, pack } from "../shop/parcels"
import { placeOrder } from "../shop/place-order"
import type { Customer, Shop } from "../shop/shop"
import { drainBus } from "./bus-commands"
import { installedBase } from "./modules"

const actor = { type: "system" as const, id: null }

/** Delivered orders, and for each the body of a case and that of a return of its piece. */
export async function preparePosts(
  container: MedusaContainer,
  { shop, customer, count }: { shop: Shop; customer: Customer; count: number }
): Promise<{ case: object; return: object }[]> {
  const service_id = await offerRepair(container)
  const orders = []
  for (let made = 0; made < count; made++) {
    const order = await placeOrder(container, { shop, customer, quantities: [1] })
    await deliver(container, order.id, await pack(container, order.id, order.lines))
    orders.push(order)
  }
  await drainBus(container, null)
  const { units } = await installedBase(container).listAdminUnits({ limit: 1000, customer_id: customer.id })

  return orders.map(({ id, lines }) => ({
    case: {
      service_id,
      items: [{ unit_id: units.find(({ order_id }) => order_id === id)?.id, description: "It leaks from below" }],
    },
    return: {
      order_id: id,
      items: lines.map((line) => ({ id: line.id, quantity: 1 })),
      return_shipping: { option_id: shop.returnOptionId },
    },
  }))
}

async function offerRepair(container: MedusaContainer): Promise<string> {
  const catalogue = container.resolve<ServiceCatalogModuleService>("after_sales_service_catalog")
  const adopted = await catalogue.adoptStartSet({ codes: ["repair_request"], actor })
  const { id } = adopted[0]
  await catalogue.publishService({ id, actor })
  return id
}
