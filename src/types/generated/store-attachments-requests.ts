// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /store/after-sales/attachments`. */
export type StoreAttachmentsUploadBody = {
  /** JPEG, PNG, WebP, PDF or MP4 */
  file: Blob
}
