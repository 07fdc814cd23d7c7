// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminProcedureDiffResponse,
  AdminProcedureListResponse,
  AdminProcedureResponse,
  AdminProceduresCreateBody,
  AdminProceduresCreateQuery,
  AdminProceduresCreateVersionQuery,
  AdminProceduresDiffQuery,
  AdminProceduresListQuery,
  AdminProceduresPublishBody,
  AdminProceduresPublishQuery,
  AdminProceduresRetireQuery,
  AdminProceduresRetrieveQuery,
  AdminProceduresUpdateBody,
  AdminProceduresUpdateQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminProceduresResource {
  constructor(private readonly client: FetchClient) {}

  /** Procedures, newest first. */
  list(query?: AdminProceduresListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureListResponse>("/admin/after-sales/procedures", { query, headers })
  }

  /** Write a procedure; it starts as a draft. Takes an `Idempotency-Key` header. */
  create(body: AdminProceduresCreateBody, query?: AdminProceduresCreateQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureResponse>("/admin/after-sales/procedures", {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** One procedure with all its versions. */
  retrieve(id: string, query?: AdminProceduresRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureResponse>(`/admin/after-sales/procedures/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }

  /** Name it, and work on the draft; published versions never change. */
  update(id: string, body: AdminProceduresUpdateBody, query?: AdminProceduresUpdateQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureResponse>(`/admin/after-sales/procedures/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Start a new draft as a copy of the latest version. Takes an `Idempotency-Key` header. */
  createVersion(id: string, query?: AdminProceduresCreateVersionQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureResponse>(`/admin/after-sales/procedures/${encodeURIComponent(id)}/versions`, {
      method: "POST",
      query,
      headers,
    })
  }

  /** What differs between two versions, step by step. */
  diff(id: string, query: AdminProceduresDiffQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureDiffResponse>(`/admin/after-sales/procedures/${encodeURIComponent(id)}/versions/diff`, {
      query,
      headers,
    })
  }

  /** Let cases from now on follow the draft; cases that run keep their version. */
  publish(id: string, body: AdminProceduresPublishBody, query?: AdminProceduresPublishQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureResponse>(`/admin/after-sales/procedures/${encodeURIComponent(id)}/publish`, {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Start nothing more by it; refused while a service that is offered follows it. */
  retire(id: string, query?: AdminProceduresRetireQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminProcedureResponse>(`/admin/after-sales/procedures/${encodeURIComponent(id)}/retire`, {
      method: "POST",
      query,
      headers,
    })
  }
}
