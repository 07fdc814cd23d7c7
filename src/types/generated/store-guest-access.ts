// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type StoreGuestAccessResponse = {
  guest_access: {
    /** How long a code may be used, if one was sent */
    code_minutes: number
  }
}

export type StoreGuestSessionDeleteResponse = {
  id: string
  object: "guest_session"
  deleted: true
}

export type StoreGuestSessionResponse = {
  guest_session: {
    /** For the header x-after-sales-guest; told this once */
    token: string
    order_id: string
    /** Moves on with each use */
    expires_at: string
    /** The last moment that it can move to */
    ends_at: string
  }
}
