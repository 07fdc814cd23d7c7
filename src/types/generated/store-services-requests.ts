// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /store/after-sales/services`. */
export type StoreServicesListQuery = {
  /** Language of the texts, such as it */
  locale?: string
  /** A unit of the asker: says for each service whether it may be asked for */
  unit_id?: string
}
