import { model } from "@medusajs/framework/utils"
import { Warranty } from "./warranty"

/** Time added to a warranty, once per cause: the repair, the goodwill decision, the delay that gave it. */
export const WarrantyExtension = model
  .define("after_sales_warranty_extension", {
    id: model.id({ prefix: "asext" }).primaryKey(),
    warranty: model.belongsTo(() => Warranty, { mappedBy: "extensions" }),
    cause: model.enum(["repair", "replacement", "goodwill", "delay", "purchase"]),
    cause_id: model.text(),
    months: model.number().default(0),
    days: model.number().default(0),
    /** Why the law or the shop gave this much, or nothing. */
    reason_code: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_warranty_extension_cause",
      on: ["warranty_id", "cause", "cause_id"],
      unique: true,
    },
  ])
  .checks([
    {
      name: "after_sales_warranty_extension_adds",
      expression: (columns) =>
        `${columns.months} between 0 and 1200 and ${columns.days} between 0 and 36600`,
    },
  ])
