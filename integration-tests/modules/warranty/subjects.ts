import type { WarrantyModuleService, WarrantySubject } from "../../../src/modules/warranty"

export const anna = { type: "user", id: "user_anna" } as const
export const shop = { return_window_days: 14 }

let count = 0

/** An espresso machine that an Italian consumer ordered, not delivered yet, in the books since a moment ago. */
export function aUnit(with_: Partial<WarrantySubject> = {}): WarrantySubject {
  count += 1
  return {
    id: `asunit_${String(count).padStart(6, "0")}`,
    facts_rev: 1,
    created_at: new Date().toISOString(),
    origin: "order",
    country_code: "it",
    region_code: null,
    buyer_kind: "consumer",
    condition: "new",
    time_zone: "Europe/Rome",
    contract_on: "2025-09-10",
    shipped_at: null,
    delivered_at: null,
    installed_at: null,
    is_installed_by_seller: false,
    returned_at: null,
    cancelled_at: null,
    replaced_at: null,
    scrapped_at: null,
    digital_supply_months: null,
    expected_life_months: null,
    used_guarantee_months: null,
    is_confirmed: true,
    product_id: "prod_espresso",
    variant_id: "variant_espresso",
    sales_channel_id: "sc_web",
    transferred_at: null,
    replaces_id: null,
    policy_version_id: null,
    product_title: "Espresso machine",
    serial_number: null,
    order_display_id: 1001,
    owner_customer_id: "cus_giulia",
    ...with_,
  }
}

/** A later state of the same unit. */
export function then(unit: WarrantySubject, facts: Partial<WarrantySubject>): WarrantySubject {
  return { ...unit, facts_rev: unit.facts_rev + 1, ...facts }
}

/** The unit's warranties after a sync. */
export async function synced(service: WarrantyModuleService, unit: WarrantySubject) {
  await service.syncWarranties([unit], shop)
  return await warrantiesOf(service, unit)
}

export async function warrantiesOf(service: WarrantyModuleService, unit: { id: string }) {
  return (await service.listWarrantiesOfUnits([unit.id])).get(unit.id) ?? []
}

/** Same last day for parts, labour and travel. */
export const until = (day: string) => ({ parts: day, labour: day, travel: day })
