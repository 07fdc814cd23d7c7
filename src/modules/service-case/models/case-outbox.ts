import { model } from "@medusajs/framework/utils"

/** An event that somebody must be told of, until they have been. Written with the event itself. */
export const CaseOutbox = model
  .define("after_sales_case_outbox", {
    event_id: model.text().primaryKey(),
    case_id: model.text(),
    kind: model.text(),
    claimed_until: model.dateTime().nullable(),
    done_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
  })
  .indexes([
    { name: "IDX_after_sales_case_outbox_waiting", on: ["created_at", "event_id"], where: "done_at IS NULL" },
    { name: "IDX_after_sales_case_outbox_done", on: ["done_at"], where: "done_at IS NOT NULL" },
  ])
