// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type StoreGuestUnitsClaimResponse = {
  claim: {
    order_id: string
    unit_ids: string[]
  }
}
