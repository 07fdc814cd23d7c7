import { model } from "@medusajs/framework/utils"

/** An owner's offer to hand a unit over. The invited person proves themself by the token, of which only the hash is kept. */
export const UnitTransfer = model
  .define("after_sales_unit_transfer", {
    id: model.id({ prefix: "astrf" }).primaryKey(),
    unit_id: model.text(),
    from_customer_id: model.text().nullable(),
    from_email: model.text().nullable(),
    to_email: model.text(),
    /** SHA-256 of the token, hexadecimal. */
    token_hash: model.text(),
    /** The token itself, until the message of the invitation is written down. */
    unmailed_token: model.text().nullable(),
    status: model.enum(["pending", "accepted", "declined", "cancelled", "expired"]).default("pending"),
    expires_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    accepted_by_customer_id: model.text().nullable(),
    requested_by: model.text().nullable(),
    idempotency_key: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_unit_transfer_token_unique", on: ["token_hash"], unique: true },
    {
      name: "IDX_after_sales_unit_transfer_pending_unique",
      on: ["unit_id"],
      unique: true,
      where: "status = 'pending'",
    },
    {
      name: "IDX_after_sales_unit_transfer_request_unique",
      on: ["requested_by", "idempotency_key"],
      unique: true,
      where: "idempotency_key IS NOT NULL",
    },
    { name: "IDX_after_sales_unit_transfer_unit", on: ["unit_id", "created_at"] },
    { name: "IDX_after_sales_unit_transfer_from", on: ["from_customer_id", "unit_id"], where: "status = 'accepted'" },
    { name: "IDX_after_sales_unit_transfer_unmailed", on: ["created_at"], where: "unmailed_token IS NOT NULL" },
    { name: "IDX_after_sales_unit_transfer_expiry", on: ["expires_at"], where: "status = 'pending'" },
  ])
