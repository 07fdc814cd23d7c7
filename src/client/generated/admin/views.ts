// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminSavedViewDeleteResponse,
  AdminSavedViewListResponse,
  AdminSavedViewResponse,
  AdminViewsCreateBody,
  AdminViewsListQuery,
  AdminViewsUpdateBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminViewsResource {
  constructor(private readonly client: FetchClient) {}

  /** The user's saved views of a list, and those that others share. */
  list(query: AdminViewsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminSavedViewListResponse>("/admin/after-sales/views", { query, headers })
  }

  /** Save the filters of a list under a name. Takes an `Idempotency-Key` header. */
  create(body: AdminViewsCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminSavedViewResponse>("/admin/after-sales/views", { method: "POST", body, headers })
  }

  /** Change a saved view; another's only where it is shared and the role shares views. */
  update(id: string, body: AdminViewsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminSavedViewResponse>(`/admin/after-sales/views/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Remove a saved view. */
  delete(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminSavedViewDeleteResponse>(`/admin/after-sales/views/${encodeURIComponent(id)}`, {
      method: "DELETE",
      headers,
    })
  }
}
