// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminWarrantiesExtendBody,
  AdminWarrantiesListQuery,
  AdminWarrantiesShortenBody,
  AdminWarrantiesVoidBody,
  AdminWarrantyListResponse,
  AdminWarrantyResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminWarrantiesResource {
  constructor(private readonly client: FetchClient) {}

  /** Warranties of all units, with filters. */
  list(query?: AdminWarrantiesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyListResponse>("/admin/after-sales/warranties", { query, headers })
  }

  /** One warranty with its frozen terms, extensions, uses and history. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyResponse>(`/admin/after-sales/warranties/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Add months or days, once for each cause. */
  extend(id: string, body: AdminWarrantiesExtendBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyResponse>(`/admin/after-sales/warranties/${encodeURIComponent(id)}/extend`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Let the ends follow corrected facts although the customer has seen later ones, with the reason. */
  shorten(id: string, body: AdminWarrantiesShortenBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyResponse>(`/admin/after-sales/warranties/${encodeURIComponent(id)}/shorten`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** End a warranty, with the reason; the legal guarantee cannot be ended. */
  void(id: string, body: AdminWarrantiesVoidBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyResponse>(`/admin/after-sales/warranties/${encodeURIComponent(id)}/void`, {
      method: "POST",
      body,
      headers,
    })
  }
}
