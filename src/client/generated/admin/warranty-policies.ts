// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminWarrantyPoliciesCreateBody,
  AdminWarrantyPoliciesDiffQuery,
  AdminWarrantyPoliciesListQuery,
  AdminWarrantyPoliciesUpdateBody,
  AdminWarrantyPolicyDiffResponse,
  AdminWarrantyPolicyListResponse,
  AdminWarrantyPolicyResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminWarrantyPoliciesResource {
  constructor(private readonly client: FetchClient) {}

  /** Policies, newest first. */
  list(query?: AdminWarrantyPoliciesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyListResponse>("/admin/after-sales/warranty-policies", {
      query,
      headers,
    })
  }

  /** Plan a promise beyond the law; it starts as a draft. Takes an `Idempotency-Key` header. */
  create(body: AdminWarrantyPoliciesCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyResponse>("/admin/after-sales/warranty-policies", {
      method: "POST",
      body,
      headers,
    })
  }

  /** One policy with all its versions. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyResponse>(`/admin/after-sales/warranty-policies/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Work on the draft; published versions never change. */
  update(id: string, body: AdminWarrantyPoliciesUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyResponse>(`/admin/after-sales/warranty-policies/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Start a new draft as a copy of the latest version. Takes an `Idempotency-Key` header. */
  createVersion(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyResponse>(`/admin/after-sales/warranty-policies/${encodeURIComponent(id)}/versions`, {
      method: "POST",
      headers,
    })
  }

  /** What differs between two versions. */
  diff(id: string, query: AdminWarrantyPoliciesDiffQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyDiffResponse>(`/admin/after-sales/warranty-policies/${encodeURIComponent(id)}/versions/diff`, {
      query,
      headers,
    })
  }

  /** Make the draft binding for what is sold from now on. */
  publish(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyResponse>(`/admin/after-sales/warranty-policies/${encodeURIComponent(id)}/publish`, {
      method: "POST",
      headers,
    })
  }

  /** Sell nothing more under the policy; what was promised stands. */
  retire(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminWarrantyPolicyResponse>(`/admin/after-sales/warranty-policies/${encodeURIComponent(id)}/retire`, {
      method: "POST",
      headers,
    })
  }
}
