// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /store/after-sales/claim-guest-units`. */
export type StoreGuestUnitsClaimBody = {
  order_display_id: number
  email: string
  code: string
}
