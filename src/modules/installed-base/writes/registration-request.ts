import { createHash } from "node:crypto"
import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"

type Request = { actor: Actor; idempotency_key?: string | null; now?: Date }

/** What two requests with one key must have in common. */
export function requestHash({ actor, now, idempotency_key, ...body }: Request): string {
  const entries = Object.entries(body).filter(([, value]) => value !== undefined && value !== null)
  return createHash("sha256").update(JSON.stringify(entries.sort())).digest("hex")
}

/** The unit that the same caller made with the same key; another body under that key is a conflict. */
export async function earlierRegistration(
  sql: Sql,
  { actor, idempotency_key }: Request,
  hash: string
): Promise<StaleUnit | null> {
  if (!idempotency_key) {
    return null
  }
  const [unit] = await sql<StaleUnit & { request_hash: string }>(
    `select id, facts_rev, request_hash from after_sales_unit
     where registered_by = ? and idempotency_key = ? and deleted_at is null`,
    [actor.id, idempotency_key]
  )
  if (unit && unit.request_hash !== hash) {
    conflict("idempotency_key_reused", "This Idempotency-Key came with another body before")
  }
  return unit ? { id: unit.id, facts_rev: unit.facts_rev } : null
}
