import { model } from "@medusajs/framework/utils"

/** What happened to a service, procedure, instruction or proposal: ids, codes, numbers and dates only. Never changed. */
export const CatalogEvent = model
  .define("after_sales_catalog_event", {
    id: model.id({ prefix: "asctev" }).primaryKey(),
    subject: model.enum(["service", "procedure", "instruction", "proposal"]),
    subject_id: model.text(),
    kind: model.text(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    data: model.json(),
  })
  .indexes([{ name: "IDX_after_sales_catalog_event_history", on: ["subject_id", "created_at", "id"] }])
