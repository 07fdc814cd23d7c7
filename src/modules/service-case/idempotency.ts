import type { Actor } from "../../shared/actor"
import { conflict } from "../../shared/errors"
import type { Sql } from "./sql"
import type { Idempotency } from "./clock/types"

/** Who wrote a row, in one column: `user:user_01…`. Two callers' keys never meet by it. */
export function authorOf(actor: Actor): string {
  return actor.id ? `${actor.type}:${actor.id}` : actor.type
}

/**
 * What an earlier request with this key has made; null when the key is new. Two requests that come at once with one key
 * wait for each other, so that the second finds what the first has written.
 */
export async function findRepeated(
  sql: Sql,
  table: "after_sales_business_calendar" | "after_sales_service_level" | "after_sales_reply",
  actor: Actor,
  idempotency: Idempotency | null | undefined
): Promise<string | null> {
  if (!idempotency) {
    return null
  }
  const author = authorOf(actor)
  await sql("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`${table}:${author}:${idempotency.key}`])
  const [earlier] = await sql<{ id: string; idempotency_hash: string }>(
    `select id, idempotency_hash from ${table} where created_by = ? and idempotency_key = ? and deleted_at is null`,
    [author, idempotency.key]
  )
  if (earlier && earlier.idempotency_hash !== idempotency.hash) {
    conflict("idempotency_key_reused", "This Idempotency-Key was used for another request", { id: earlier.id })
  }
  return earlier?.id ?? null
}
