import { model } from "@medusajs/framework/utils"
import { privacyKinds, privacyStatuses } from "../domain/privacy-request"

/** A person's request under Regulation (EU) 2016/679, art. 15, 17 or 20, with the days by which it is to be answered. */
export const PrivacyRequest = model
  .define("after_sales_privacy_request", {
    id: model.id({ prefix: "asprq" }).primaryKey(),
    kind: model.enum([...privacyKinds]),
    status: model.enum([...privacyStatuses]).default("received"),
    email: model.text().nullable(),
    customer_id: model.text().nullable(),
    note: model.text().nullable(),
    /** The day on which it came in, in `time_zone`, `YYYY-MM-DD`. */
    received_on: model.text(),
    time_zone: model.text(),
    country_code: model.text(),
    /** Last day of the month, taken at its word. */
    due_strict_on: model.text(),
    /** The same, moved on from a day without work. */
    due_rolled_on: model.text(),
    /** Two months more, where the person was told in time. */
    extended_to: model.text().nullable(),
    extension_reason: model.text().nullable(),
    extended_at: model.dateTime().nullable(),
    warned_at: model.dateTime().nullable(),
    job_id: model.text().nullable(),
    completed_at: model.dateTime().nullable(),
    refused_reason: model.text().nullable(),
    /** What was done to each class of data, with the reason where it was kept. */
    outcome: model.json().nullable(),
    /** The data as JSON text, until it is thrown away. */
    file: model.text().nullable(),
    file_expires_at: model.dateTime().nullable(),
    created_by_type: model.text(),
    created_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    request_hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_privacy_request_list", on: ["created_at", "id"] },
    { name: "IDX_after_sales_privacy_request_due", on: ["due_strict_on", "id"] },
    { name: "IDX_after_sales_privacy_request_held", on: ["id"], where: "status = 'held'" },
    {
      name: "IDX_after_sales_privacy_request_request_unique",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
