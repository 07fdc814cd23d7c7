// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { Tracking } from "./admin-product-settings"
import type { UnitCondition } from "./shared-2"

/** Of `POST /admin/after-sales/product-settings/:product_id`. */
export type AdminProductSettingsUpdateBody = {
  tracking?: Tracking
  condition?: UnitCondition
  is_installed_by_seller?: boolean
  digital_supply_months?: number | null
  expected_life_months?: number | null
  used_guarantee_months?: number | null
}
