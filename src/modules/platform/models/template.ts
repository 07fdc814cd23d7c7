import { model } from "@medusajs/framework/utils"

/** A merchant's own wording of a message in one language, in place of the shipped one. */
export const Template = model
  .define("after_sales_template", {
    id: model.id({ prefix: "astpl" }).primaryKey(),
    code: model.text(),
    locale: model.text(),
    subject: model.text(),
    text: model.text(),
    rev: model.number().default(1),
    updated_by: model.text().nullable(),
  })
  .indexes([{ name: "IDX_after_sales_template_code_unique", on: ["code", "locale"], unique: true }])
