// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/templates/:code`. */
export type AdminTemplatesRetrieveQuery = {
  locale: string
}

/** Of `POST /admin/after-sales/templates/:code`. */
export type AdminTemplatesUpdateBody = {
  locale: string
  /** One line in Liquid */
  subject: string
  /** Plain text in Liquid; the HTML is made from it */
  text: string
  /** Of the wording that was read; another one is a 409 */
  rev?: number
}

/** Of `DELETE /admin/after-sales/templates/:code`. */
export type AdminTemplatesResetQuery = {
  locale: string
}

/** Of `POST /admin/after-sales/templates/:code/preview`. */
export type AdminTemplatesPreviewBody = {
  locale: string
  /** One line in Liquid */
  subject?: string
  /** Plain text in Liquid; the HTML is made from it */
  text?: string
}
