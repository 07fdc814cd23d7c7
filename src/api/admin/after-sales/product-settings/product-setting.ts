import type { MedusaContainer } from "@medusajs/framework/types"
import { installedBaseOf } from "../../../services"

/** How a product becomes units; without a row of ours each piece is a new unit of its own. */
export async function settingOf(scope: MedusaContainer, productId: string) {
  const [setting] = await installedBaseOf(scope).productSettingsOf([productId])

  return setting ?? { ...defaults, product_id: productId }
}

const defaults = {
  tracking: "tracked" as const,
  condition: "new" as const,
  is_installed_by_seller: false,
  digital_supply_months: null,
  expected_life_months: null,
  used_guarantee_months: null,
}
