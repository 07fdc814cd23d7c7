import { model } from "@medusajs/framework/utils"

/** Words between customer and shop, or a note that only the shop sees. */
export const CaseMessage = model
  .define("after_sales_case_message", {
    id: model.id({ prefix: "ascms" }).primaryKey(),
    case_id: model.text(),
    visibility: model.enum(["customer", "internal"]),
    author_type: model.text(),
    author_id: model.text().nullable(),
    body: model.text(),
    /** True when it tells the customer what the shop decided. */
    communicates_decision: model.boolean().default(false),
    template_id: model.text().nullable(),
    idempotency_caller: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    request_hash: model.text().nullable(),
    erased_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_case_message_case", on: ["case_id", "created_at", "id"] },
    {
      name: "IDX_after_sales_case_message_request_unique",
      on: ["idempotency_caller", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
