import { filetypeinfo } from "magic-bytes.js"
import { unsupportedType } from "../errors"
import { attachmentKinds, type AttachmentMime, attachmentMimes, isAttachmentMime } from "./kinds"

const accepted = attachmentMimes.join(", ")

/** Enough for every signature that we look for. */
const headBytes = 64

/**
 * What makes a browser or an interpreter run a file that pretends to be another, in any letters. Each is long
 * enough not to come about by chance in 15 MB of compressed data.
 */
const runnable = /<script|<iframe|<!doctype|<\?php |<html[\s>]/i

/**
 * The kind of a file, from its bytes alone.
 *
 * @param declared what the client says it is. Between pictures it does not matter; a document that is sent as a
 * picture is refused, because somebody wants it to be taken for one.
 * @throws `unsupported_media_type` (415) for any other kind, and for a file that is two kinds at once
 */
export function detectKind(bytes: Uint8Array, declared: string): AttachmentMime {
  const head = bytes.subarray(0, headBytes)
  const mime = filetypeinfo(head)
    .map((guess) => guess.mime ?? "")
    .find(isAttachmentMime)
  if (!mime || hasOtherFace(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), mime)) {
    return unsupportedType(mime ? `${mime} that is something else too` : declared, accepted)
  }
  const claim = declared === "image/jpg" ? "image/jpeg" : declared
  if (isAttachmentMime(claim) && attachmentKinds[claim].family !== attachmentKinds[mime].family) {
    unsupportedType(`${mime} declared as ${claim}`, "what it is declared as")
  }
  return mime
}

/** Polyglots: a second kind's beginning in a picture, markup in any file, a JPEG header that opens a comment. */
function hasOtherFace(bytes: Buffer, mime: AttachmentMime): boolean {
  if (mime === "image/jpeg" && bytes.subarray(4, 6).toString("latin1") === "/*") {
    return true
  }
  if (mime !== "application/pdf" && bytes.includes("%PDF-1.")) {
    return true
  }
  return runnable.test(bytes.toString("latin1"))
}
