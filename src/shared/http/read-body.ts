import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { tooLarge, unsupportedType } from "../errors"

/** JSON bodies, the same size as core reads. */
export const jsonBytes = 100 * 1024

/**
 * Reads a request's body ourselves, after the caller is known: nobody without a token makes the server hold a
 * file, and a body that is too long or of another kind gets an answer of its own.
 *
 * @param csvBytes when given, `text/csv` is read as `{ csv }` up to that size, and JSON too
 * @returns the parsed JSON, `{ csv }`, or `undefined` for an empty body
 */
export async function readBody(req: MedusaRequest, csvBytes?: number): Promise<unknown> {
  if (req.readableEnded || req.body !== undefined) {
    return req.body
  }
  if (!hasBody(req)) {
    return undefined
  }
  const limit = csvBytes ?? jsonBytes
  const kind = (req.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase()
  const acceptedKinds = csvBytes ? "text/csv, application/json" : "application/json"
  const encoding = req.headers["content-encoding"] ?? "identity"
  if (encoding !== "identity") {
    unsupportedType(`content-encoding ${encoding}`, "identity")
  }
  if (kind !== "application/json" && !(csvBytes && kind === "text/csv")) {
    unsupportedType(kind, acceptedKinds)
  }
  if (Number(req.headers["content-length"] ?? 0) > limit) {
    tooLarge(limit)
  }
  const text = decode(await collect(req, limit))
  return kind === "text/csv" ? { csv: text } : parse(text)
}

function hasBody(req: MedusaRequest): boolean {
  return Number(req.headers["content-length"] ?? 0) > 0 || req.headers["transfer-encoding"] !== undefined
}

/** Leaves the connection open when it stops reading, so that the refusal still reaches the client. */
async function collect(req: MedusaRequest, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      length += chunk.length
      if (length > limit) {
        break
      }
      chunks.push(chunk)
    }
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The body ended early")
  }
  return length > limit ? tooLarge(limit) : Buffer.concat(chunks)
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The body is not UTF-8 text")
  }
}

function parse(text: string): unknown {
  if (text.trim() === "") {
    return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The body is not valid JSON")
  }
}
