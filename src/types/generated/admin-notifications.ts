// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminNotification = {
  id: string
  template: string
  channel: string
  status: "waiting" | "sending" | "sent" | "failed" | "uncertain" | "dropped"
  recipient_type: "customer" | "guest" | "user" | "address"
  recipient_id: string | null
  to_address: string | null
  locale: string
  /** What it is about: case, unit, unit_transfer, warranty or order */
  subject_type: string
  subject_id: string
  sent_subject: string | null
  attempts: number
  next_attempt_at: string | null
  expires_at: string | null
  sent_at: string | null
  last_error: string | null
  created_at: string
}

export type AdminNotificationHealthResponse = {
  health: {
    has_email_provider: boolean
    waiting: number
    /** Given up, or of unknown outcome, in the last 30 days */
    failed: number
    oldest_waiting_at: string | null
    last_error: string | null
  }
}

export type AdminNotificationListResponse = {
  notifications: AdminNotification[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminNotificationResponse = {
  notification: AdminNotification
}
