// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminServiceLevelDeleteResponse,
  AdminServiceLevelListResponse,
  AdminServiceLevelResponse,
  AdminServiceLevelsCreateBody,
  AdminServiceLevelsListQuery,
  AdminServiceLevelsUpdateBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminServiceLevelsResource {
  constructor(private readonly client: FetchClient) {}

  /** Service levels, newest first. */
  list(query?: AdminServiceLevelsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceLevelListResponse>("/admin/after-sales/service-levels", { query, headers })
  }

  /** Promise how fast cases are answered and solved, and for whom. Takes an `Idempotency-Key` header. */
  create(body: AdminServiceLevelsCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceLevelResponse>("/admin/after-sales/service-levels", {
      method: "POST",
      body,
      headers,
    })
  }

  /** One service level. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceLevelResponse>(`/admin/after-sales/service-levels/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Change a service level for cases opened from now on. */
  update(id: string, body: AdminServiceLevelsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceLevelResponse>(`/admin/after-sales/service-levels/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Delete a service level that no open case was promised. */
  delete(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceLevelDeleteResponse>(`/admin/after-sales/service-levels/${encodeURIComponent(id)}`, {
      method: "DELETE",
      headers,
    })
  }
}
