import { model } from "@medusajs/framework/utils"

/** An answer that agents give often, to be filled in for a case and changed before it is sent. */
export const Reply = model
  .define("after_sales_reply", {
    id: model.id({ prefix: "asrep" }).primaryKey(),
    /** What agents choose it by. */
    name: model.text(),
    /** Wording per language, in Liquid. */
    texts: model.json(),
    /** Raised by each change, so that nobody overwrites what they have not seen. */
    rev: model.number().default(1),
    created_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    idempotency_hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_reply_name_unique", on: ["name"], unique: true },
    { name: "IDX_after_sales_reply_list", on: ["created_at", "id"] },
    {
      name: "IDX_after_sales_reply_request_unique",
      on: ["created_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
  ])
