// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminPrivacyRequestListResponse,
  AdminPrivacyRequestResponse,
  AdminPrivacyRequestsCreateBody,
  AdminPrivacyRequestsExtendBody,
  AdminPrivacyRequestsListQuery,
  AdminPrivacyRequestsRefuseBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminPrivacyRequestsResource {
  constructor(private readonly client: FetchClient) {}

  /** What persons asked of their data, and by when it is due. */
  list(query?: AdminPrivacyRequestsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminPrivacyRequestListResponse>("/admin/after-sales/privacy-requests", { query, headers })
  }

  /** Take a person's request for their data, or for its erasure; nothing is done yet. Takes an `Idempotency-Key` header. */
  create(body: AdminPrivacyRequestsCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminPrivacyRequestResponse>("/admin/after-sales/privacy-requests", {
      method: "POST",
      body,
      headers,
    })
  }

  /** One request with what was done to each class of data, and why. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminPrivacyRequestResponse>(`/admin/after-sales/privacy-requests/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Carry the request out, as a job. */
  run(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminPrivacyRequestResponse>(`/admin/after-sales/privacy-requests/${encodeURIComponent(id)}/run`, {
      method: "POST",
      headers,
    })
  }

  /** Two months more, for a reason that the person is told within the first month. */
  extend(id: string, body: AdminPrivacyRequestsExtendBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminPrivacyRequestResponse>(`/admin/after-sales/privacy-requests/${encodeURIComponent(id)}/extend`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Refuse the request, for a reason. */
  refuse(id: string, body: AdminPrivacyRequestsRefuseBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminPrivacyRequestResponse>(`/admin/after-sales/privacy-requests/${encodeURIComponent(id)}/refuse`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** All data of the person in a form that machines read; their files are listed with it. */
  file(id: string, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/admin/after-sales/privacy-requests/${encodeURIComponent(id)}/file`, {
      headers: { accept: "*/*", ...headers },
    })
  }
}
