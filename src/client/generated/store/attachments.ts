// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  StoreAttachmentsUploadBody,
  StoreCaseAttachmentDeleteResponse,
  StoreCaseAttachmentResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"
import { formOf } from "../../form"

export class StoreAttachmentsResource {
  constructor(private readonly client: FetchClient) {}

  /** Upload a file for a case, before or after the case exists; unclaimed ones go after a day. Takes an `Idempotency-Key` header. */
  upload(body: StoreAttachmentsUploadBody, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseAttachmentResponse>("/store/after-sales/attachments", {
      method: "POST",
      body: formOf(body),
      headers: { "content-type": null, ...headers },
    })
  }

  /** The file itself, to be kept and not to be run. */
  download(id: string, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/store/after-sales/attachments/${encodeURIComponent(id)}`, {
      headers: { accept: "image/jpeg, image/png, image/webp, application/pdf, video/mp4", ...headers },
    })
  }

  /** Delete a file that is not part of a case yet. */
  delete(id: string, headers?: ClientHeaders) {
    return this.client.fetch<StoreCaseAttachmentDeleteResponse>(`/store/after-sales/attachments/${encodeURIComponent(id)}`, {
      method: "DELETE",
      headers,
    })
  }
}
