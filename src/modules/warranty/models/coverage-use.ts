import { model } from "@medusajs/framework/utils"
import { Warranty } from "./warranty"

/** One claim on a warranty by a repair line or a part offer: reserved first, then used or released. */
export const CoverageUse = model
  .define("after_sales_coverage_use", {
    id: model.id({ prefix: "asuse" }).primaryKey(),
    warranty: model.belongsTo(() => Warranty, { mappedBy: "coverage_uses" }),
    consumer_kind: model.text(),
    consumer_id: model.text(),
    state: model.enum(["reserved", "used", "released"]).default("reserved"),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_coverage_use_consumer",
      on: ["warranty_id", "consumer_kind", "consumer_id"],
      unique: true,
    },
    { name: "IDX_after_sales_coverage_use_by_consumer", on: ["consumer_kind", "consumer_id"] },
  ])
