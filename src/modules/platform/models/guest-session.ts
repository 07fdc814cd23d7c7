import { model } from "@medusajs/framework/utils"

/** What a verified code was exchanged for: it opens one order of one e-mail address, for a short time. */
export const GuestSession = model
  .define("after_sales_guest_session", {
    id: model.id({ prefix: "asgse" }).primaryKey(),
    /** SHA-256; the token itself is with the guest alone. */
    token_hash: model.text(),
    email: model.text(),
    order_id: model.text(),
    /** Moves on while the token is used. */
    expires_at: model.dateTime(),
    /** Nothing moves it beyond. */
    ends_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_guest_session_token_unique", on: ["token_hash"], unique: true },
    { name: "IDX_after_sales_guest_session_email", on: ["email"] },
    { name: "IDX_after_sales_guest_session_end", on: ["ends_at"] },
  ])
