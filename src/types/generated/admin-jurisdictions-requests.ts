// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /admin/after-sales/jurisdictions/:country_code`. */
export type AdminJurisdictionsOverrideBody = {
  guarantee_months?: number | null
  burden_months?: number | null
  note?: string | null
}
