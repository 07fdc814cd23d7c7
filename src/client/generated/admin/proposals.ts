// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminDetectionResponse,
  AdminProposalListResponse,
  AdminProposalResponse,
  AdminProposalsAcceptQuery,
  AdminProposalsDismissBody,
  AdminProposalsDismissQuery,
  AdminProposalsListQuery,
  AdminProposalsRetrieveQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminProposalsResource {
  constructor(private readonly client: FetchClient) {}

  /** Cases that the shop may open by itself, newest first. */
  list(query?: AdminProposalsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProposalListResponse>("/admin/after-sales/proposals", { query, headers })
  }

  /** Look through the units now instead of at the next daily run. */
  detect(headers?: ClientHeaders) {
    return this.client.fetch<AdminDetectionResponse>("/admin/after-sales/proposals/detect", { method: "POST", headers })
  }

  /** One proposal with its history. */
  retrieve(id: string, query?: AdminProposalsRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProposalResponse>(`/admin/after-sales/proposals/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }

  /** Open the case; done once, however often it is asked for. */
  accept(id: string, query?: AdminProposalsAcceptQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProposalResponse>(`/admin/after-sales/proposals/${encodeURIComponent(id)}/accept`, {
      method: "POST",
      query,
      headers,
    })
  }

  /** Open no case, and say why; the same occurrence is not proposed again. */
  dismiss(id: string, body: AdminProposalsDismissBody, query?: AdminProposalsDismissQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProposalResponse>(`/admin/after-sales/proposals/${encodeURIComponent(id)}/dismiss`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }
}
