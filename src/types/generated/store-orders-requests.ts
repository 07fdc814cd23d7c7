// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /store/after-sales/orders`. */
export type StoreOrdersListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
  q?: string
}

/** Of `GET /store/after-sales/orders/:id`. */
export type StoreOrdersRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}
