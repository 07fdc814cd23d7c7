// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/privacy-requests`. */
export type AdminPrivacyRequestsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "due_strict_on" | "-due_strict_on"
  q?: string
  kind?: ("export" | "erasure")[] | "export" | "erasure"
  status?: ("received" | "running" | "held" | "completed" | "refused")[] | "received" | "running" | "held" | "completed" | "refused"
  overdue?: boolean
}

/** Of `POST /admin/after-sales/privacy-requests`. */
export type AdminPrivacyRequestsCreateBody = {
  kind: "export" | "erasure"
  email?: string
  customer_id?: string
  /** Today if left out */
  received_on?: string
  /** Whose holidays move the last day; the shop's first country if left out */
  country_code?: string
  note?: string
}

/** Of `POST /admin/after-sales/privacy-requests/:id/extend`. */
export type AdminPrivacyRequestsExtendBody = {
  reason: string
}

/** Of `POST /admin/after-sales/privacy-requests/:id/refuse`. */
export type AdminPrivacyRequestsRefuseBody = {
  reason: string
}
