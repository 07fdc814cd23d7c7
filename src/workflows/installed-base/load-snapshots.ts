import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../modules/platform"
import { loadDiscounts } from "./load-discounts"
import { loadParcels } from "./load-parcels"
import { type BareOrder, orderFields, orderRelations } from "./order-fields"
import { hasReturns, type ProductSetting, type SnapshotContext } from "./order-snapshot"
import { loadReceivedReturns } from "./received-returns"
import { loadReplacementClaims } from "./replacement-claims"
import { type ReadOrders, toSnapshots } from "./to-snapshots"

export type LoadedSnapshots = ReadOrders & {
  /** The settings on which units and warranties hang, read once for all steps; null where there is no order. */
  settings: { units_since: string; return_window_days: number } | null
}

type Customer = { id: string; email: string; has_account: boolean; groups?: { id: string }[] }

async function loadCustomers(container: MedusaContainer, ids: string[], withGroups: boolean): Promise<Customer[]> {
  if (!ids.length) {
    return []
  }
  const customers = container.resolve(Modules.CUSTOMER)
  return (await customers.listCustomers(
    { id: ids },
    { select: ["id", "email", "has_account"], relations: withGroups ? ["groups"] : [], take: ids.length }
  )) as Customer[]
}

async function loadSettings(container: MedusaContainer, orders: BareOrder[]): Promise<Map<string, ProductSetting>> {
  const productIds = [...new Set(orders.flatMap((order) => order.items.map((item) => item.product_id ?? "")))]
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const settings = await base.productSettingsOf(productIds.filter(Boolean))
  return new Map(settings.map((setting) => [setting.product_id, setting]))
}

/** Orders that sell something: drafts are not sales yet. */
function sold(orders: BareOrder[]): BareOrder[] {
  return orders.filter((order) => !order.is_draft_order && order.status !== "draft")
}

/**
 * Reads orders from core once and prepares what reconciliation needs: lines with their deliveries, who owns
 * them, how each product is tracked, what a claim replaced. Unknown ids are left out.
 */
export async function loadSnapshots(container: MedusaContainer, orderIds: string[]): Promise<LoadedSnapshots> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const orderModule = container.resolve(Modules.ORDER)
  const [read, { business_customer_group_ids: businessGroups, units_since, return_window_days }] = await Promise.all([
    orderModule.listOrders({ id: orderIds }, { select: orderFields, relations: orderRelations, take: null }),
    container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings(),
  ])
  const orders = sold(read as unknown as BareOrder[])
  const idsOf = (some: BareOrder[]) => some.map((order) => order.id)
  const customerIds = [...new Set(orders.map((order) => order.customer_id ?? ""))].filter(Boolean)
  const [customers, settings, parcels, discounts, claims, returns] = await Promise.all([
    loadCustomers(container, customerIds, businessGroups.length > 0),
    loadSettings(container, orders),
    loadParcels(query, idsOf(orders)),
    loadDiscounts(orderModule, orders),
    loadReplacementClaims(query, idsOf(orders.filter((order) => order.version > 1))),
    loadReceivedReturns(query, idsOf(orders.filter(hasReturns))),
  ])

  const isBusiness = (customer: Customer) => (customer.groups ?? []).some((group) => businessGroups.includes(group.id))
  const context: SnapshotContext = {
    settings,
    accounts: new Map(customers.filter((customer) => customer.has_account).map(({ id, email }) => [id, email])),
    businessCustomers: new Set(customers.filter(isBusiness).map((customer) => customer.id)),
    claims,
    returns,
  }
  const complete = orders.map((order) => ({
    ...order,
    items: (order.items ?? []).map((line) => ({ ...line, adjustments: discounts.get(line.id) ?? [] })),
    fulfillments: parcels.get(order.id) ?? [],
  }))

  return {
    ...toSnapshots(complete, context),
    settings: { units_since, return_window_days },
  }
}
