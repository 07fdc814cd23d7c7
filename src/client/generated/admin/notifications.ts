// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminNotificationHealthResponse,
  AdminNotificationListResponse,
  AdminNotificationResponse,
  AdminNotificationsListQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminNotificationsResource {
  constructor(private readonly client: FetchClient) {}

  /** What was sent, waits or failed, newest first. */
  list(query?: AdminNotificationsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminNotificationListResponse>("/admin/after-sales/notifications", { query, headers })
  }

  /** Whether mail can be sent at all, and what waits. */
  health(headers?: ClientHeaders) {
    return this.client.fetch<AdminNotificationHealthResponse>("/admin/after-sales/notifications/health", { headers })
  }

  /** One message with its attempts. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminNotificationResponse>(`/admin/after-sales/notifications/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Send a message again that was given up. */
  retry(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminNotificationResponse>(`/admin/after-sales/notifications/${encodeURIComponent(id)}/retry`, {
      method: "POST",
      headers,
    })
  }
}
