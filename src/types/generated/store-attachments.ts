// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { StoreCaseAttachment } from "./shared"

export type StoreCaseAttachmentDeleteResponse = {
  id: string
  object: "case_attachment"
  deleted: true
}

export type StoreCaseAttachmentResponse = {
  attachment: StoreCaseAttachment
}
