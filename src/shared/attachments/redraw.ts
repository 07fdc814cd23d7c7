import { Transformer } from "@napi-rs/image"
import { invalid } from "../errors"
import { inTurn } from "./in-turn"
import type { AttachmentMime } from "./kinds"
import { pictureSize } from "./picture-size"

/** More than any telephone takes today, and some 150 MB while it is decoded. */
export const maxPixels = 50_000_000

export type Picture = { content: Buffer; width: number; height: number }

/**
 * Draws a picture anew, turned as its camera held it: place, time, owner and device of the shot, thumbnails of
 * what was cut off, and whatever hides behind its end stay out of the copy. One at a time in a process, because each
 * takes the memory of all its pixels.
 *
 * @throws `invalid_data` for a picture that is too large, or that cannot be decoded
 */
export async function redraw(bytes: Buffer, mime: AttachmentMime): Promise<Picture> {
  const size = pictureSize(bytes, mime)
  if (!size || size.width * size.height === 0) {
    return invalid("file", "a damaged picture", "a picture that can be opened")
  }
  if (size.width * size.height > maxPixels) {
    invalid("file", `${size.width} × ${size.height} pixels`, `at most ${maxPixels / 1_000_000} million pixels`)
  }
  const content = await inTurn(() => encode(bytes, mime))
  const drawn = content && pictureSize(content, mime)
  return content && drawn ? { content, ...drawn } : invalid("file", "a damaged picture", "a picture that can be opened")
}

/** Null when the decoder gives up. */
async function encode(bytes: Buffer, mime: AttachmentMime): Promise<Buffer | null> {
  try {
    const picture = new Transformer(bytes).rotate()
    return mime === "image/png"
      ? await picture.png()
      : mime === "image/webp"
        ? await picture.webp(85)
        : await picture.jpeg(88)
  } catch {
    return null
  }
}
