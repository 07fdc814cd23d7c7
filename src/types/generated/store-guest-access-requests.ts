// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /store/after-sales/guest-access`. */
export type StoreGuestAccessRequestQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/guest-access`. */
export type StoreGuestAccessRequestBody = {
  order_display_id: number
  email: string
}

/** Of `POST /store/after-sales/guest-access/verify`. */
export type StoreGuestAccessVerifyBody = {
  order_display_id: number
  email: string
  code: string
}
