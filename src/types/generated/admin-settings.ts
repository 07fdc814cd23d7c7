// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminAfterSalesSettings = {
  /** Who stands behind the promises, per language */
  identity: Record<string, ShopIdentity>
  return_window_days: number
  /** Orders placed before make no units by themselves */
  units_since: string
  business_customer_group_ids: string[]
}

export type AdminAfterSalesSettingsResponse = {
  settings: AdminAfterSalesSettings
}

export type ShopIdentity = {
  name: string
  address: string
  email: string | null
  phone: string | null
}
