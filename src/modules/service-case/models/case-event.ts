import { model } from "@medusajs/framework/utils"

/**
 * What happened to a case, when and by whom: ids, codes, numbers and dates only. Never changed, never deleted. A trigger
 * gives each row its place (`seq`) and the hash that chains it to the one before.
 */
export const CaseEvent = model
  .define("after_sales_case_event", {
    id: model.id({ prefix: "ascev" }).primaryKey(),
    case_id: model.text(),
    seq: model.number(),
    kind: model.text(),
    visibility: model.enum(["customer", "internal"]),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    data: model.json(),
    prev_hash: model.text().nullable(),
    /** SHA-256, hexadecimal. */
    hash: model.text(),
  })
  .indexes([{ name: "IDX_after_sales_case_event_seq_unique", on: ["case_id", "seq"], unique: true }])
