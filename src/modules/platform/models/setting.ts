import { model } from "@medusajs/framework/utils"

/** One row a setting, so that two people who change different ones never overwrite each other. */
export const Setting = model.define("after_sales_setting", {
  key: model.text().primaryKey(),
  value: model.json(),
  updated_by: model.text().nullable(),
})
