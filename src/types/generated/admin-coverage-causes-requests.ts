// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/coverage-causes`. */
export type AdminCoverageCausesListQuery = {
  /** Language of the texts, such as it */
  locale?: string
}
