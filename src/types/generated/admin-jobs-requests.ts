// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/jobs`. */
export type AdminJobsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
  kind?: ("units_backfill" | "units_import" | "serials_import" | "privacy_request")[] | "units_backfill" | "units_import" | "serials_import" | "privacy_request"
  status?: ("queued" | "running" | "completed" | "failed" | "cancelled")[] | "queued" | "running" | "completed" | "failed" | "cancelled"
}
