import { model } from "@medusajs/framework/utils"

/** How fast a case is answered and solved, for whom, by which calendar, and what happens when it is not. */
export const ServiceLevel = model
  .define("after_sales_service_level", {
    id: model.id({ prefix: "aslev" }).primaryKey(),
    /** `default` on the level that ships with the plugin. */
    natural_key: model.text().nullable(),
    name: model.text(),
    scope: model.enum(["customer", "group", "country", "default"]),
    /** Customers, customer groups or countries that it is for; empty for the default. */
    scope_ids: model.array(),
    calendar_id: model.text(),
    /** Working minutes per priority: `{ low: { first_response_minutes, resolution_minutes }, normal: …, high: …, critical: … }`. */
    targets: model.json(),
    /** Share of a target after which those in charge are warned. */
    warn_percent: model.number().default(80),
    /** `{ reassign: "none" | "round_robin" | <user id>, raise_priority, notify: "managers" | <user ids> }`. */
    escalation: model.json(),
    status: model.enum(["active", "inactive"]).default("active"),
    created_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    idempotency_hash: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_service_level_natural_unique",
      on: ["natural_key"],
      unique: true,
      where: "natural_key IS NOT NULL",
    },
    {
      name: "IDX_after_sales_service_level_default_unique",
      on: ["scope"],
      unique: true,
      where: "scope = 'default'",
    },
    {
      name: "IDX_after_sales_service_level_request_unique",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
    { name: "IDX_after_sales_service_level_calendar", on: ["calendar_id"] },
    { name: "IDX_after_sales_service_level_list", on: ["created_at", "id"] },
  ])
  .checks([
    {
      name: "after_sales_service_level_warning",
      expression: ({ warn_percent }) => `${warn_percent} between 1 and 99`,
    },
    {
      name: "after_sales_service_level_scope",
      expression: ({ scope, scope_ids }) => `(${scope} = 'default') = (cardinality(${scope_ids}) = 0)`,
    },
  ])
