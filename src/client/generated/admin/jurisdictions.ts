// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminJurisdictionListResponse,
  AdminJurisdictionResponse,
  AdminJurisdictionsOverrideBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminJurisdictionsResource {
  constructor(private readonly client: FetchClient) {}

  /** The rules of every country that we know, with what the shop gives beyond them. */
  list(headers?: ClientHeaders) {
    return this.client.fetch<AdminJurisdictionListResponse>("/admin/after-sales/jurisdictions", { headers })
  }

  /** One country's rules with their dates and sources. */
  retrieve(countryCode: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminJurisdictionResponse>(`/admin/after-sales/jurisdictions/${encodeURIComponent(countryCode)}`, {
      headers,
    })
  }

  /** Give more than the law asks; less is refused. */
  override(countryCode: string, body: AdminJurisdictionsOverrideBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminJurisdictionResponse>(`/admin/after-sales/jurisdictions/${encodeURIComponent(countryCode)}`, {
      method: "POST",
      body,
      headers,
    })
  }
}
