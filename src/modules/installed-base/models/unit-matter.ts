import { model } from "@medusajs/framework/utils"

/** Something unfinished about a unit (a case, a repair, an appointment, a hold) that keeps it from being passed on. */
export const UnitMatter = model
  .define("after_sales_unit_matter", {
    id: model.id({ prefix: "asmat" }).primaryKey(),
    unit_id: model.text(),
    kind: model.enum(["case", "repair", "appointment", "hold"]),
    /** Id of the case, repair or appointment; for a hold a name that its maker chooses. */
    ref_id: model.text(),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
    note_code: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_unit_matter_ref_unique", on: ["kind", "ref_id", "unit_id"], unique: true },
    { name: "IDX_after_sales_unit_matter_open", on: ["unit_id"], where: "closed_at IS NULL" },
    { name: "IDX_after_sales_unit_matter_unit", on: ["unit_id", "opened_at"] },
  ])
