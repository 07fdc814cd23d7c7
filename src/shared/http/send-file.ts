import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { FileAnswer } from "./route-definition"

/** A file as a handler gives it: its name without path, and its bytes or lines as they come. */
export type FileContent = {
  filename: string
  content: Uint8Array | AsyncIterable<string | Uint8Array>
  /** Where the route sends several kinds. */
  contentType?: string
}

/** Sends a file to be kept, never to be run or read as a page of the shop. */
export async function sendFile(answer: FileAnswer, file: FileContent, res: MedusaResponse): Promise<void> {
  const contentType = file.contentType ?? [answer.contentType].flat()[0]
  res.status(200)
  res.setHeader("Content-Type", contentType === "text/csv" ? "text/csv; charset=utf-8" : contentType)
  res.setHeader("Content-Disposition", disposition(file.filename))
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("Cache-Control", "private, no-store")
  if (file.content instanceof Uint8Array) {
    res.end(file.content)
    return
  }
  await pipeline(Readable.from(file.content), res)
}

/** The name in plain letters for every client, and as it is (RFC 6266) for those that read it. */
function disposition(filename: string): string {
  const plain = filename.replace(/[^\w.-]/g, "_")
  const encoded = encodeURIComponent(filename).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"${plain === filename ? "" : `; filename*=UTF-8''${encoded}`}`
}
