// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminInstructionListResponse,
  AdminInstructionResponse,
  AdminInstructionsCreateBody,
  AdminInstructionsDraftBody,
  AdminInstructionsFileQuery,
  AdminInstructionsListQuery,
  AdminInstructionsPublishBody,
  AdminInstructionsRetireBody,
  AdminInstructionsUpdateBody,
  AdminInstructionsUploadBody,
  AdminInstructionsUploadQuery,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"
import { formOf } from "../../form"

export class AdminInstructionsResource {
  constructor(private readonly client: FetchClient) {}

  /** Instructions for use, newest first. */
  list(query?: AdminInstructionsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionListResponse>("/admin/after-sales/instructions", { query, headers })
  }

  /** Add instructions to a product; what they say comes per language. Takes an `Idempotency-Key` header. */
  create(body: AdminInstructionsCreateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>("/admin/after-sales/instructions", {
      method: "POST",
      body,
      headers,
    })
  }

  /** Instructions with all their versions. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>(`/admin/after-sales/instructions/${encodeURIComponent(id)}`, {
      headers,
    })
  }

  /** Name them. */
  update(id: string, body: AdminInstructionsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>(`/admin/after-sales/instructions/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Write a language's draft as text; published versions never change. */
  draft(id: string, body: AdminInstructionsDraftBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>(`/admin/after-sales/instructions/${encodeURIComponent(id)}/versions`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Make a file a language's draft: PDF, JPEG, PNG, WebP or MP4. */
  upload(id: string, body: AdminInstructionsUploadBody, query: AdminInstructionsUploadQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>(`/admin/after-sales/instructions/${encodeURIComponent(id)}/file`, {
      method: "POST",
      body: formOf(body),
      query,
      headers: { "content-type": null, ...headers },
    })
  }

  /** The file of a language: of that version, else of the one in force, else the draft. */
  file(id: string, query: AdminInstructionsFileQuery, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/admin/after-sales/instructions/${encodeURIComponent(id)}/file`, {
      query,
      headers: { accept: "image/jpeg, image/png, image/webp, application/pdf, video/mp4", ...headers },
    })
  }

  /** Show customers a language's draft in place of the version before. */
  publish(id: string, body: AdminInstructionsPublishBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>(`/admin/after-sales/instructions/${encodeURIComponent(id)}/publish`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Take a language's version away from customers; it is kept as evidence. */
  retire(id: string, body: AdminInstructionsRetireBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminInstructionResponse>(`/admin/after-sales/instructions/${encodeURIComponent(id)}/retire`, {
      method: "POST",
      body,
      headers,
    })
  }
}
