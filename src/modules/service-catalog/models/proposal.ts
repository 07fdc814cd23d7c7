import { model } from "@medusajs/framework/utils"

/** A case that the shop may open by itself, because a rule has noticed a need. Each occurrence is proposed once. */
export const Proposal = model
  .define("after_sales_proposal", {
    id: model.id({ prefix: "asprp" }).primaryKey(),
    /** `<service>:<rule>:<unit>:<occurrence>`. */
    detection_key: model.text(),
    service_id: model.text(),
    rule_id: model.text(),
    unit_id: model.text(),
    reason_code: model.enum(["age", "warranty_ending", "recurrence", "failed_step"]),
    /** What belongs in the reason's sentence: numbers, days and codes. */
    params: model.json(),
    due_on: model.text(),
    status: model.enum(["open", "accepted", "dismissed"]).default("open"),
    dismissed_reason: model.text().nullable(),
    note: model.text().nullable(),
    case_id: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    /** Copied, so that the list reads no other module. */
    product_id: model.text().nullable(),
    product_title: model.text(),
    serial_number: model.text().nullable(),
    order_display_id: model.number().nullable(),
    owner_customer_id: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_proposal_key", on: ["detection_key"], unique: true },
    {
      name: "IDX_after_sales_proposal_one_open",
      on: ["service_id", "rule_id", "unit_id"],
      unique: true,
      where: "status = 'open'",
    },
    { name: "IDX_after_sales_proposal_status", on: ["status", "created_at", "id"] },
    { name: "IDX_after_sales_proposal_created", on: ["created_at", "id"] },
    { name: "IDX_after_sales_proposal_due", on: ["due_on", "id"] },
    { name: "IDX_after_sales_proposal_unit", on: ["unit_id"] },
    {
      name: "IDX_after_sales_proposal_caseless",
      on: ["decided_at", "id"],
      where: "status = 'accepted' AND case_id IS NULL",
    },
  ])
  .checks([
    { name: "after_sales_proposal_due_on", expression: (c) => `${c.due_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'` },
    {
      name: "after_sales_proposal_decision",
      expression: (c) =>
        `(${c.status} = 'open') = (${c.decided_at} is null) and (${c.status} = 'dismissed') = (${c.dismissed_reason} is not null)`,
    },
  ])
