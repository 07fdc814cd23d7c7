import { model } from "@medusajs/framework/utils"

/** What a merchant grants beyond a country's rules. It may lengthen, never shorten. */
export const JurisdictionOverride = model
  .define("after_sales_jurisdiction_override", {
    id: model.id({ prefix: "asjur" }).primaryKey(),
    country_code: model.text(),
    guarantee_months: model.number().nullable(),
    burden_months: model.number().nullable(),
    note: model.text().nullable(),
    updated_by: model.text().nullable(),
  })
  .indexes([{ name: "IDX_after_sales_jurisdiction_override_country", on: ["country_code"], unique: true }])
