import { createHash } from "node:crypto"
import { invalid } from "../errors"
import { detectKind } from "./detect-kind"
import { displayName } from "./display-name"
import { type AttachmentMime, attachmentKinds, isImage } from "./kinds"
import { redraw } from "./redraw"

/** A file as a client sent it. Name and kind are the client's word. */
export type UploadedFile = { name: string; mime: string; content: Buffer }

/** What is stored of it. */
export type PreparedFile = {
  /** For people only. */
  name: string
  extension: string
  mime: AttachmentMime
  content: Buffer
  bytes: number
  /** Of the stored bytes, in hexadecimal. */
  sha256: string
  width: number | null
  height: number | null
}

/**
 * Makes of an uploaded file what may be stored: its kind decided by content, pictures drawn anew, name cleaned.
 *
 * @throws 415 for another kind than JPEG, PNG, WebP, PDF and MP4, 400 for an empty, damaged or oversized picture
 */
export async function prepareFile({ name, mime: declared, content }: UploadedFile): Promise<PreparedFile> {
  if (content.length === 0) {
    invalid("file", "0 bytes", "a file that has something in it")
  }
  const mime = detectKind(content, declared)
  const { extension } = attachmentKinds[mime]
  const stored = isImage(mime) ? await redraw(content, mime) : { content, width: null, height: null }
  return {
    ...stored,
    name: displayName(name, extension),
    extension,
    mime,
    bytes: stored.content.length,
    sha256: createHash("sha256").update(stored.content).digest("hex"),
  }
}
