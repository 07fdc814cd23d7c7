import { conflict } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { Creating } from "../types"
import { authorOf } from "./author"

/** Tables whose rows carry the key that made them, and the column that names what was made. */
const made = {
  after_sales_service: "id",
  after_sales_procedure_version: "procedure_id",
  after_sales_instruction: "id",
} as const

/**
 * What an earlier request with this key has made; null when the key is new. Two requests that come at once with one
 * key wait for each other, so that the second finds what the first has written.
 */
export async function findRepeated(
  sql: Sql,
  table: keyof typeof made,
  { actor, idempotency }: Creating
): Promise<string | null> {
  if (!idempotency) {
    return null
  }
  const author = authorOf(actor)
  await sql("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`${table}:${author}:${idempotency.key}`])
  const [earlier] = await sql<{ id: string; idempotency_hash: string }>(
    `select ${made[table]} as id, idempotency_hash from ${table}
     where created_by = ? and idempotency_key = ? and deleted_at is null`,
    [author, idempotency.key]
  )
  if (earlier && earlier.idempotency_hash !== idempotency.hash) {
    conflict("idempotency_key_reused", "This Idempotency-Key was used for another request", { id: earlier.id })
  }
  return earlier?.id ?? null
}
