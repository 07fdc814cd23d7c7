// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminJobListResponse,
  AdminJobResponse,
  AdminJobsListQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminJobsResource {
  constructor(private readonly client: FetchClient) {}

  /** Long work with its progress, newest first. */
  list(query?: AdminJobsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminJobListResponse>("/admin/after-sales/jobs", { query, headers })
  }

  /** One job with its progress. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminJobResponse>(`/admin/after-sales/jobs/${encodeURIComponent(id)}`, { headers })
  }

  /** The rows that an import left out, and why, as CSV. */
  rejections(id: string, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/admin/after-sales/jobs/${encodeURIComponent(id)}/rejections`, {
      headers: { accept: "text/csv", ...headers },
    })
  }

  /** Ask a job to stop at the end of its batch. */
  cancel(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminJobResponse>(`/admin/after-sales/jobs/${encodeURIComponent(id)}/cancel`, {
      method: "POST",
      headers,
    })
  }
}
