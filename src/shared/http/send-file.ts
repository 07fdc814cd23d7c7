import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { FileAnswer } from "./route-definition"

/** A file as a handler gives it: its name without path, and its bytes or lines as they come. */
export type FileContent = { filename: string; content: Uint8Array | AsyncIterable<string | Uint8Array> }

/** Sends a file to be kept, never to be run or read as a page of the shop. */
export async function sendFile(answer: FileAnswer, file: FileContent, res: MedusaResponse): Promise<void> {
  res.status(200)
  res.setHeader("Content-Type", answer.contentType === "text/csv" ? "text/csv; charset=utf-8" : answer.contentType)
  res.setHeader("Content-Disposition", `attachment; filename="${file.filename.replace(/[^\w.-]/g, "_")}"`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Cache-Control", "private, no-store")
  if (file.content instanceof Uint8Array) {
    res.end(file.content)
    return
  }
  await pipeline(Readable.from(file.content), res)
}
