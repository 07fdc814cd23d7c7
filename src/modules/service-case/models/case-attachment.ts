import { model } from "@medusajs/framework/utils"

/** A file on a case, or one that was uploaded and waits for its case. The bytes are the File module's. */
export const CaseAttachment = model
  .define("after_sales_case_attachment", {
    id: model.id({ prefix: "ascat" }).primaryKey(),
    case_id: model.text().nullable(),
    message_id: model.text().nullable(),
    step_id: model.text().nullable(),
    uploader_type: model.text(),
    uploader_id: model.text().nullable(),
    /** A guest is known by these, because each session of theirs has another id. */
    uploader_email: model.text().nullable(),
    uploader_order_id: model.text().nullable(),
    visibility: model.enum(["customer", "internal"]).default("customer"),
    file_id: model.text().nullable(),
    /** The name that the file came with, cleaned. */
    name: model.text(),
    mime: model.text(),
    bytes: model.number(),
    /** Of the stored file, hexadecimal. */
    sha256: model.text(),
    width: model.number().nullable(),
    height: model.number().nullable(),
    state: model.enum(["stored", "failed", "removed"]),
    /** While it runs, one process is deleting the file. */
    lease_until: model.dateTime().nullable(),
    idempotency_caller: model.text().nullable(),
    idempotency_key: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_case_attachment_case", on: ["case_id", "created_at", "id"], where: "case_id IS NOT NULL" },
    { name: "IDX_after_sales_case_attachment_unclaimed", on: ["created_at", "id"], where: "case_id IS NULL" },
    {
      name: "IDX_after_sales_case_attachment_waste",
      on: ["updated_at", "id"],
      where: "state = 'removed' AND file_id IS NOT NULL",
    },
    {
      name: "IDX_after_sales_case_attachment_uploader",
      on: ["uploader_type", "uploader_id", "created_at"],
      where: "case_id IS NULL",
    },
    {
      name: "IDX_after_sales_case_attachment_request_unique",
      on: ["idempotency_caller", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
  .checks([{ name: "after_sales_case_attachment_bytes", expression: (c) => `${c.bytes} >= 0` }])
