import { model } from "@medusajs/framework/utils"

/** What the case is about: a unit or an order line, and what is said to be wrong with it. */
export const CaseItem = model
  .define("after_sales_case_item", {
    id: model.id({ prefix: "ascit" }).primaryKey(),
    case_id: model.text(),
    position: model.number(),
    unit_id: model.text().nullable(),
    order_line_id: model.text().nullable(),
    quantity: model.number().default(1),
    symptom_code: model.text().nullable(),
    description: model.text().nullable(),
    product_id: model.text().nullable(),
    product_title: model.text().nullable(),
    variant_title: model.text().nullable(),
    serial_number: model.text().nullable(),
    thumbnail: model.text().nullable(),
    /** The coverage assessment of the moment, whole. */
    coverage: model.json().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_case_item_position_unique", on: ["case_id", "position"], unique: true },
    {
      name: "IDX_after_sales_case_item_unit_unique",
      on: ["case_id", "unit_id"],
      unique: true,
      where: "unit_id IS NOT NULL",
    },
    { name: "IDX_after_sales_case_item_unit", on: ["unit_id", "case_id"], where: "unit_id IS NOT NULL" },
    { name: "IDX_after_sales_case_item_line", on: ["order_line_id"], where: "order_line_id IS NOT NULL" },
  ])
  .checks([{ name: "after_sales_case_item_quantity", expression: (c) => `${c.quantity} between 1 and 10000` }])
