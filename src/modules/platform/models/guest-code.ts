import { model } from "@medusajs/framework/utils"

/**
 * A request for access without an account. It is written whether or not order and e-mail belong together, so that
 * asking costs the same; only where they do is there an order, and then a code.
 */
export const GuestCode = model
  .define("after_sales_guest_code", {
    id: model.id({ prefix: "asgco" }).primaryKey(),
    email: model.text(),
    order_display_id: model.number(),
    order_id: model.text().nullable(),
    locale: model.text(),
    /** SHA-256 of id and code; null until the code is made, which happens when its mail is. */
    code_hash: model.text().nullable(),
    tries: model.number().default(0),
    expires_at: model.dateTime(),
    mailed_at: model.dateTime().nullable(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_guest_code_asked", on: ["email", "order_display_id", "created_at"] },
    { name: "IDX_after_sales_guest_code_waiting", on: ["created_at"], where: "mailed_at IS NULL" },
    { name: "IDX_after_sales_guest_code_expiry", on: ["expires_at"] },
  ])
