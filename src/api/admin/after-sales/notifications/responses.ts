import { z } from "@medusajs/framework/zod"
import { notificationStatuses, recipientTypes } from "../../../../modules/platform/domain/notification"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

export const adminNotification = z
  .object({
    id: z.string(),
    template: z.string(),
    channel: z.string(),
    status: z.enum(notificationStatuses),
    recipient_type: z.enum(recipientTypes),
    recipient_id: z.string().nullable(),
    to_address: z.string().nullable(),
    locale: z.string(),
    subject_type: z.string().describe("What it is about: case, unit, unit_transfer, warranty or order"),
    subject_id: z.string(),
    sent_subject: z.string().nullable(),
    attempts: z.number().int(),
    next_attempt_at: instantAnswer.nullable(),
    expires_at: instantAnswer.nullable(),
    sent_at: instantAnswer.nullable(),
    last_error: z.string().nullable(),
    created_at: instantAnswer,
  })
  .meta({ id: "AdminNotification" })

export const notificationListAnswer = listOf("notifications", adminNotification).meta({
  id: "AdminNotificationListResponse",
})
export const notificationAnswer = oneOf("notification", adminNotification).meta({ id: "AdminNotificationResponse" })

export const notificationHealthAnswer = z
  .object({
    health: z.object({
      has_email_provider: z.boolean(),
      waiting: z.number().int(),
      failed: z.number().int().describe("Given up, or of unknown outcome, in the last 30 days"),
      oldest_waiting_at: instantAnswer.nullable(),
      last_error: z.string().nullable(),
    }),
  })
  .meta({ id: "AdminNotificationHealthResponse" })
