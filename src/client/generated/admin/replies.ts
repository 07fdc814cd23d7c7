// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminRenderedReplyResponse,
  AdminRepliesCreateBody,
  AdminRepliesListQuery,
  AdminRepliesRenderBody,
  AdminRepliesUpdateBody,
  AdminReplyDeleteResponse,
  AdminReplyListResponse,
  AdminReplyResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminRepliesResource {
  constructor(private readonly client: FetchClient) {}

  /** Answers that agents give often. */
  list(query?: AdminRepliesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminReplyListResponse>("/admin/after-sales/replies", { query, headers })
  }

  /** Write down an answer for agents to choose. Takes an `Idempotency-Key` header. */
  create(body: AdminRepliesCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminReplyResponse>("/admin/after-sales/replies", { method: "POST", body, headers })
  }

  /** One answer in all its languages. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminReplyResponse>(`/admin/after-sales/replies/${encodeURIComponent(id)}`, { headers })
  }

  /** Word an answer anew. */
  update(id: string, body: AdminRepliesUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminReplyResponse>(`/admin/after-sales/replies/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Offer an answer no longer. */
  delete(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminReplyDeleteResponse>(`/admin/after-sales/replies/${encodeURIComponent(id)}`, {
      method: "DELETE",
      headers,
    })
  }

  /** An answer filled in for a case, in its customer's language; nothing is written. */
  render(id: string, body: AdminRepliesRenderBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminRenderedReplyResponse>(`/admin/after-sales/replies/${encodeURIComponent(id)}/render`, {
      method: "POST",
      body,
      headers,
    })
  }
}
