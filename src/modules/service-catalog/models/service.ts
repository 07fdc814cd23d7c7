import { model } from "@medusajs/framework/utils"

/** Something that the shop offers after the sale: who may ask for it, how the need is noticed, how it is done. */
export const Service = model
  .define("after_sales_service", {
    id: model.id({ prefix: "assvc" }).primaryKey(),
    code: model.text(),
    kind: model.enum(["installation", "maintenance", "repair", "training", "complaint", "spare_part", "enquiry"]),
    status: model.enum(["draft", "published", "retired"]).default("draft"),
    /** Per language: `{ en: "Repair", it: "Riparazione" }`. */
    names: model.json(),
    descriptions: model.json(),
    requirements: model.json(),
    detection: model.json(),
    channels: model.array(),
    price_amount: model.bigNumber().nullable(),
    price_variant_id: model.text().nullable(),
    currency_code: model.text().nullable(),
    service_level_id: model.text().nullable(),
    procedure_id: model.text().nullable(),
    documents: model.json(),
    position: model.number().default(0),
    /** Code of the start set's entry that it came from. */
    adopted_from: model.text().nullable(),
    published_at: model.dateTime().nullable(),
    published_by: model.text().nullable(),
    retired_at: model.dateTime().nullable(),
    retired_by: model.text().nullable(),
    /** Raised by every change, so that nobody overwrites what they have not seen. */
    rev: model.number().default(1),
    created_by: model.text().nullable(),
    updated_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    /** SHA-256 of the request that made the row, so that a key used for another body is noticed. */
    idempotency_hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_service_code", on: ["code"], unique: true },
    { name: "IDX_after_sales_service_created", on: ["created_at", "id"] },
    { name: "IDX_after_sales_service_position", on: ["position", "id"] },
    { name: "IDX_after_sales_service_procedure", on: ["procedure_id"], where: "procedure_id IS NOT NULL" },
    {
      name: "IDX_after_sales_service_idempotency",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
  .checks([
    {
      name: "after_sales_service_price",
      expression: (c) => `${c.price_amount} is null or (${c.price_amount} >= 0 and ${c.currency_code} is not null)`,
    },
    {
      // ISO 10002: complaining costs nothing.
      name: "after_sales_service_complaint_is_free",
      expression: (c) =>
        `${c.kind} <> 'complaint' or (${c.price_amount} is null and ${c.price_variant_id} is null)`,
    },
  ])
