// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/notifications`. */
export type AdminNotificationsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
  status?: ("waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped")[] | "waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped"
  template?: string[] | string
  subject_id?: string[] | string
  to_address?: string
}
