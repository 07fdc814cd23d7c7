import type { CaseActor } from "../domain/types"
import type { EarlierRequest } from "../results"
import type { Sql } from "../sql"
import { callerOf } from "../writes/request-of"

/** The case that the same caller has opened with the same key. */
export async function findByRequest(
  sql: Sql,
  { actor, idempotency_key }: { actor: CaseActor; idempotency_key: string }
): Promise<EarlierRequest | null> {
  const [row] = await sql<EarlierRequest>(
    `select id as case_id, request_hash from after_sales_case
     where idempotency_caller = ? and idempotency_key = ? and deleted_at is null`,
    [callerOf(actor), idempotency_key]
  )
  return row ?? null
}
