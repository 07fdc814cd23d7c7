// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /admin/after-sales/cases/:id/attachments`. */
export type AdminCasesUploadAttachmentBody = {
  /** JPEG, PNG, WebP, PDF or MP4 */
  file: Blob
}
