import { model } from "@medusajs/framework/utils"

/** What happened to a warranty, when and by whom: ids, codes, numbers and dates only. Never changed, never deleted. */
export const WarrantyEvent = model
  .define("after_sales_warranty_event", {
    id: model.id({ prefix: "aswev" }).primaryKey(),
    warranty_id: model.text(),
    kind: model.text(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    data: model.json(),
  })
  .indexes([
    { name: "IDX_after_sales_warranty_event_history", on: ["warranty_id", "created_at", "id"] },
    { name: "IDX_after_sales_warranty_event_announced", on: ["created_at"], where: "kind = 'expiring_announced'" },
  ])
