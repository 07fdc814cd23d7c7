// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /admin/after-sales/settings`. */
export type AdminSettingsUpdateBody = {
  identity?: Record<string, {
    /** Name under which the shop answers for its promises */
    name: string
    /** Postal address, a line each */
    address: string
    email?: string | null
    phone?: string | null
  } | null>
  return_window_days?: number
  business_customer_group_ids?: string[]
  retention?: {
    guest_access_days?: number
    notification_days?: number
    privacy_file_days?: number
    privacy_request_months?: number
    case_months?: number
    case_file_months?: number
    claim_margin_months?: number
  }
  staff_locale?: string
}
