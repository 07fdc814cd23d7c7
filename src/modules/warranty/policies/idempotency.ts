import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { authorOf } from "../author"
import type { Idempotency } from "./types"

/**
 * The policy that an earlier request with this key has made or written to; null when the key is new. Two requests
 * that come at once with one key wait for each other, so that the second finds what the first has written.
 */
export async function findRepeated(
  sql: Sql,
  actor: Actor,
  idempotency: Idempotency | null | undefined
): Promise<string | null> {
  if (!idempotency) {
    return null
  }
  const author = authorOf(actor)
  await sql("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`after_sales_policy:${author}:${idempotency.key}`])
  const [earlier] = await sql<{ policy_id: string; idempotency_hash: string }>(
    `select policy_id, idempotency_hash from after_sales_policy_version
     where created_by = ? and idempotency_key = ? and deleted_at is null`,
    [author, idempotency.key]
  )
  if (earlier && earlier.idempotency_hash !== idempotency.hash) {
    conflict("idempotency_key_reused", "This Idempotency-Key was used for another request", {
      policy_id: earlier.policy_id,
    })
  }
  return earlier?.policy_id ?? null
}
