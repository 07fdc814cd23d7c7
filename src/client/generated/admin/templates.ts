// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminTemplateDeleteResponse,
  AdminTemplateListResponse,
  AdminTemplatePreviewResponse,
  AdminTemplateResponse,
  AdminTemplatesPreviewBody,
  AdminTemplatesResetQuery,
  AdminTemplatesRetrieveQuery,
  AdminTemplatesUpdateBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminTemplatesResource {
  constructor(private readonly client: FetchClient) {}

  /** Every message that the shop sends, with its languages. */
  list(headers?: ClientHeaders) {
    return this.client.fetch<AdminTemplateListResponse>("/admin/after-sales/templates", { headers })
  }

  /** The wording of a message in one language. */
  retrieve(code: string, query: AdminTemplatesRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminTemplateResponse>(`/admin/after-sales/templates/${encodeURIComponent(code)}`, {
      query,
      headers,
    })
  }

  /** Give a message the shop's own wording in one language. */
  update(code: string, body: AdminTemplatesUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminTemplateResponse>(`/admin/after-sales/templates/${encodeURIComponent(code)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Go back to the shipped wording in one language. */
  reset(code: string, query: AdminTemplatesResetQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminTemplateDeleteResponse>(`/admin/after-sales/templates/${encodeURIComponent(code)}`, {
      method: "DELETE",
      query,
      headers,
    })
  }

  /** How a wording would look, filled with made-up data; nothing is saved or sent. */
  preview(code: string, body: AdminTemplatesPreviewBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminTemplatePreviewResponse>(`/admin/after-sales/templates/${encodeURIComponent(code)}/preview`, {
      method: "POST",
      body,
      headers,
    })
  }
}
