import { model } from "@medusajs/framework/utils"
import { notificationStatuses, recipientTypes } from "../domain/notification"

/**
 * A message that somebody is owed. The key makes it one however often its cause is told; the attempt makes the key
 * under which the Notification module is asked to send it.
 */
export const Notification = model
  .define("after_sales_notification", {
    id: model.id({ prefix: "asntf" }).primaryKey(),
    /** `<event id>:<recipient>`. */
    key: model.text(),
    template: model.text(),
    channel: model.text().default("email"),
    status: model.enum([...notificationStatuses]).default("waiting"),
    recipient_type: model.enum([...recipientTypes]),
    recipient_id: model.text().nullable(),
    to_address: model.text().nullable(),
    locale: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    /** What the template is filled with, beside what is read when it is sent. */
    data: model.json(),
    /** A code or token; wiped when the message is sent or given up. */
    secret: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime().nullable(),
    claimed_by: model.text().nullable(),
    claimed_until: model.dateTime().nullable(),
    /** After this instant it is worth nothing any more. */
    expires_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    /** As it went out. */
    sent_subject: model.text().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_after_sales_notification_key_unique", on: ["key"], unique: true },
    { name: "IDX_after_sales_notification_list", on: ["created_at", "id"] },
    { name: "IDX_after_sales_notification_subject", on: ["subject_id", "created_at"] },
    { name: "IDX_after_sales_notification_address", on: ["to_address"], where: "to_address IS NOT NULL" },
    { name: "IDX_after_sales_notification_due", on: ["next_attempt_at"], where: "status IN ('waiting', 'sending')" },
    {
      name: "IDX_after_sales_notification_failed",
      on: ["created_at", "id"],
      where: "status IN ('failed', 'uncertain')",
    },
  ])
