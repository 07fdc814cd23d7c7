// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminAfterSalesSettings = {
  /** Who stands behind the promises, per language */
  identity: Record<string, ShopIdentity>
  return_window_days: number
  /** Orders placed before make no units by themselves */
  units_since: string
  business_customer_group_ids: string[]
  /** How long each class of data is kept */
  retention: AdminRetention
  /** Language of messages to the shop's own users */
  staff_locale: string
}

export type AdminAfterSalesSettingsResponse = {
  settings: AdminAfterSalesSettings
}

export type AdminRetention = {
  guest_access_days: number
  notification_days: number
  privacy_file_days: number
  privacy_request_months: number
  case_months: number
  case_file_months: number
  claim_margin_months: number
}

export type ShopIdentity = {
  name: string
  address: string
  email: string | null
  phone: string | null
}
