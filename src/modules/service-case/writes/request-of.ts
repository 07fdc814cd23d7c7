import { createHash } from "node:crypto"
import { conflict } from "../../../shared/errors"
import type { CaseActor } from "../domain/types"
import type { Sql } from "../sql"

/** Whose Idempotency-Keys they are. */
export function callerOf({ type, id }: CaseActor): string {
  return `${type}:${id ?? ""}`
}

/** What two requests with one key must have in common. */
export function requestHash(body: unknown): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("hex")
}

/** Requests with one key, and cases of one origin, wait for each other: the second finds what the first has made. */
export async function oneAtATime(sql: Sql, keys: string[]): Promise<void> {
  for (const key of [...keys].sort()) {
    await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`after_sales_case ${key}`])
  }
}

export function refuseReusedKey(): never {
  conflict("idempotency_key_reused", "This Idempotency-Key came with another body before")
}
