import type { MedusaRequest } from "@medusajs/framework/http"
import { invalid } from "../errors"

/** The caller's `Idempotency-Key`: 1 to 255 printable ASCII characters, or none. */
export function idempotencyKeyOf(req: MedusaRequest): string | null {
  const key = req.headers["idempotency-key"]
  if (key === undefined) {
    return null
  }
  if (typeof key !== "string" || !/^[\x20-\x7e]{1,255}$/.test(key) || key.trim() === "") {
    invalid("Idempotency-Key", key, "1 to 255 printable ASCII characters")
  }
  return key
}
