import { model } from "@medusajs/framework/utils"

/** What happened to a unit, when and by whom: ids, codes, numbers and dates only. Never changed, never deleted. */
export const UnitEvent = model
  .define("after_sales_unit_event", {
    id: model.id({ prefix: "asuev" }).primaryKey(),
    unit_id: model.text(),
    kind: model.text(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    data: model.json(),
  })
  .indexes([
    { name: "IDX_after_sales_unit_event_history", on: ["unit_id", "created_at", "id"] },
    {
      name: "IDX_after_sales_unit_event_decided",
      on: ["created_at"],
      where: "kind IN ('registration_approved', 'registration_rejected')",
    },
  ])
