/** What customers and agents may attach, by content. */
export const attachmentKinds = {
  "image/jpeg": { extension: "jpg", family: "image" },
  "image/png": { extension: "png", family: "image" },
  "image/webp": { extension: "webp", family: "image" },
  "application/pdf": { extension: "pdf", family: "document" },
  "video/mp4": { extension: "mp4", family: "video" },
} as const

export type AttachmentMime = keyof typeof attachmentKinds

export const attachmentMimes = Object.keys(attachmentKinds) as AttachmentMime[]

export function isAttachmentMime(mime: string): mime is AttachmentMime {
  return Object.hasOwn(attachmentKinds, mime)
}

/** Such a file is decoded and written anew; the others are kept byte for byte. */
export function isImage(mime: AttachmentMime): boolean {
  return attachmentKinds[mime].family === "image"
}
