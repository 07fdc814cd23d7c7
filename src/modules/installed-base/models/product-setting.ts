import { model } from "@medusajs/framework/utils"

/** How a product's sales become units, and what the law needs to know of the product. */
export const ProductSetting = model
  .define("after_sales_product_setting", {
    id: model.id({ prefix: "aspset" }).primaryKey(),
    product_id: model.text(),
    tracking: model.enum(["tracked", "not_tracked", "excluded"]).default("tracked"),
    condition: model.enum(["new", "used", "refurbished"]).default("new"),
    is_installed_by_seller: model.boolean().default(false),
    digital_supply_months: model.number().nullable(),
    expected_life_months: model.number().nullable(),
    used_guarantee_months: model.number().nullable(),
  })
  .indexes([{ name: "IDX_after_sales_product_setting_product_unique", on: ["product_id"], unique: true }])
