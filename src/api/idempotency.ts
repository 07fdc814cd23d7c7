import { createHash } from "node:crypto"

/** The caller's key with a hash of what came with it, so that the same key for another request is noticed. */
export function idempotencyOf(key: string | null, request: unknown): { key: string; hash: string } | null {
  return key === null ? null : { key, hash: createHash("sha256").update(JSON.stringify(request)).digest("hex") }
}
