// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { UnitCondition } from "./shared-2"

export type AdminProductSetting = {
  product_id: string
  tracking: Tracking
  condition: UnitCondition
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
}

export type AdminProductSettingResponse = {
  product_setting: AdminProductSetting
}

export type Tracking = "tracked" | "not_tracked" | "excluded"
