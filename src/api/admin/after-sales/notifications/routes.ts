import { z } from "@medusajs/framework/zod"
import { notificationStatuses } from "../../../../modules/platform/domain/notification"
import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams, oneOrMany, paging } from "../../../../shared/http/schema/query"
import { code, emailAddress, recordId } from "../../../../shared/http/schema/text"
import { notificationAnswer, notificationHealthAnswer, notificationListAnswer } from "./responses"

const path = "/admin/after-sales/notifications"

export const adminNotificationRoutes = {
  list: defineRoute({
    id: "admin.notifications.list",
    method: "GET",
    path,
    summary: "What was sent, waits or failed, newest first",
    access: { actor: "user", permission: { resource: "notifications", operation: "read" } },
    query: z.strictObject({
      ...paging(["created_at"]),
      status: oneOrMany(z.enum(notificationStatuses)).optional(),
      template: oneOrMany(code).optional(),
      subject_id: oneOrMany(recordId).optional(),
      to_address: emailAddress.optional(),
    }),
    response: notificationListAnswer,
  }),
  health: defineRoute({
    id: "admin.notifications.health",
    method: "GET",
    path: `${path}/health`,
    summary: "Whether mail can be sent at all, and what waits",
    access: { actor: "user", permission: { resource: "notifications", operation: "health" } },
    response: notificationHealthAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.notifications.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One message with its attempts",
    access: { actor: "user", permission: { resource: "notifications", operation: "read" } },
    params: idParams,
    response: notificationAnswer,
  }),
  retry: defineRoute({
    id: "admin.notifications.retry",
    method: "POST",
    path: `${path}/:id/retry`,
    summary: "Send a message again that was given up",
    access: { actor: "user", permission: { resource: "notifications", operation: "retry" } },
    params: idParams,
    response: notificationAnswer,
    errors: [409],
  }),
}
