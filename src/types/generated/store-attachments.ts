// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type StoreCaseAttachment = {
  id: string
  /** For people only */
  name: string
  mime: string
  bytes: number
  width: number | null
  height: number | null
  created_at: string
}

export type StoreCaseAttachmentDeleteResponse = {
  id: string
  object: "case_attachment"
  deleted: true
}

export type StoreCaseAttachmentResponse = {
  attachment: StoreCaseAttachment
}
