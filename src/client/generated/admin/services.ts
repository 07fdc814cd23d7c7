// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminAdoptServicesResponse,
  AdminServiceListResponse,
  AdminServiceReadinessResponse,
  AdminServiceResponse,
  AdminServicesAdoptBody,
  AdminServicesCreateBody,
  AdminServicesCreateQuery,
  AdminServicesListQuery,
  AdminServicesPublishBody,
  AdminServicesPublishQuery,
  AdminServicesReadinessQuery,
  AdminServicesRetireBody,
  AdminServicesRetireQuery,
  AdminServicesRetrieveQuery,
  AdminServicesUpdateBody,
  AdminServicesUpdateQuery,
  AdminStartSetResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminServicesResource {
  constructor(private readonly client: FetchClient) {}

  /** Services in their order. */
  list(query?: AdminServicesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceListResponse>("/admin/after-sales/services", { query, headers })
  }

  /** Plan a service; it starts as a draft. Takes an `Idempotency-Key` header. */
  create(body: AdminServicesCreateBody, query?: AdminServicesCreateQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceResponse>("/admin/after-sales/services", {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Services that come with the plugin, to be adopted and changed. */
  startSet(headers?: ClientHeaders) {
    return this.client.fetch<AdminStartSetResponse>("/admin/after-sales/services/start-set", { headers })
  }

  /** Take entries of the start set over as drafts; what is adopted already stays as it is. */
  adopt(body: AdminServicesAdoptBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminAdoptServicesResponse>("/admin/after-sales/services/adopt", {
      method: "POST",
      body,
      headers,
    })
  }

  /** One service with its readiness and history. */
  retrieve(id: string, query?: AdminServicesRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceResponse>(`/admin/after-sales/services/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }

  /** Change a service; one that is offered must stay complete. */
  update(id: string, body: AdminServicesUpdateBody, query?: AdminServicesUpdateQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceResponse>(`/admin/after-sales/services/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** What the service still lacks before it may be offered. */
  readiness(id: string, query?: AdminServicesReadinessQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceReadinessResponse>(`/admin/after-sales/services/${encodeURIComponent(id)}/readiness`, {
      query,
      headers,
    })
  }

  /** Offer the service; refused while a piece is missing, and each is named. */
  publish(id: string, body: AdminServicesPublishBody, query?: AdminServicesPublishQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceResponse>(`/admin/after-sales/services/${encodeURIComponent(id)}/publish`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Take the service off; cases that run go on. */
  retire(id: string, body: AdminServicesRetireBody, query?: AdminServicesRetireQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminServiceResponse>(`/admin/after-sales/services/${encodeURIComponent(id)}/retire`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }
}
