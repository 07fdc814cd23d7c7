// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminPrivacyOutcome = {
  class: string
  result: "exported" | "erased" | "kept" | "legal_hold"
  count: number
  reason: string | null
  /** In the asker's language */
  text: string
  kept_until: string | null
  /** Records that stop it */
  ref_ids: string[]
}

export type AdminPrivacyRequest = {
  id: string
  kind: "export" | "erasure"
  status: "received" | "running" | "held" | "completed" | "refused"
  /** Kept with the request as the proof that it was answered */
  email: string | null
  customer_id: string | null
  note: string | null
  country_code: string
  time_zone: string
  received_on: string
  /** One month after receipt, at its word: the day that alarms go by */
  due_strict_on: string
  /** The same day, moved on from a day without work */
  due_rolled_on: string
  extended_to: string | null
  extension_reason: string | null
  refused_reason: string | null
  is_overdue: boolean
  job_id: string | null
  has_file: boolean
  file_expires_at: string | null
  outcome: AdminPrivacyOutcome[] | null
  completed_at: string | null
  created_at: string
}

export type AdminPrivacyRequestListResponse = {
  privacy_requests: AdminPrivacyRequest[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminPrivacyRequestResponse = {
  privacy_request: AdminPrivacyRequest
}
