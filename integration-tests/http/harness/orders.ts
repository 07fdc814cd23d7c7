import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import type { OrderLine, OrderSnapshot } from "../../../src/modules/installed-base/domain/types"
import { sweepUnitsWorkflow } from "../../../src/workflows/warranty/workflows/sweep-units"

let displayId = 100

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

export function line(overrides: Partial<OrderLine> = {}): OrderLine {
  const id = overrides.id ?? `ordli_${++displayId}`
  return {
    id,
    product_id: "prod_espresso",
    variant_id: "variant_espresso",
    product_title: "Lario Uno",
    variant_title: "Red",
    sku: "LARIO-1",
    thumbnail: null,
    unit_price: "499.90",
    requires_shipping: true,
    quantity: 1,
    returned_quantity: 0,
    tracking: "tracked",
    condition: "new",
    is_installed_by_seller: false,
    digital_supply_months: null,
    expected_life_months: null,
    used_guarantee_months: null,
    fulfillments: [
      {
        fulfillment_id: `ful_${id}`,
        fulfillment_item_id: `fulit_${id}`,
        quantity: overrides.quantity ?? 1,
        shipped_at: daysAgo(38),
        delivered_at: daysAgo(35),
        cancelled_at: null,
      },
    ],
    ...overrides,
  }
}

/** An order that was delivered five weeks ago, as reconciliation sees it; its units have their warranties. */
export async function sell(
  container: MedusaContainer,
  overrides: Partial<OrderSnapshot>,
  options: { origin: "order" | "backfill"; is_confirmed: boolean } = { origin: "order", is_confirmed: true }
): Promise<{ order_id: string; unit_ids: string[] }> {
  const number = ++displayId
  const snapshot: OrderSnapshot = {
    id: `order_${number}`,
    display_id: number,
    sales_channel_id: null,
    currency_code: "eur",
    customer_id: null,
    email: null,
    placed_at: daysAgo(40),
    cancelled_at: null,
    country_code: "it",
    region_code: null,
    time_zone: "Europe/Rome",
    buyer_kind: "consumer",
    lines: [line()],
    ...overrides,
  }
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const { created } = await base.reconcileOrder(snapshot, options)
  await sweepUnitsWorkflow(container).run({ input: { limit: 100 } })
  return { order_id: snapshot.id, unit_ids: created }
}
