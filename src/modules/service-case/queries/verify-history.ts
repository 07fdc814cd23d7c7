import { notFound } from "../../../shared/errors"
import { checkHistory, type HashedEvent } from "../history"
import type { HistoryCheck } from "../results"
import type { Sql } from "../sql"

/** Reads a case's whole history and checks it event by event. */
export async function verifyHistory(sql: Sql, caseId: string): Promise<HistoryCheck> {
  const events = await sql<HashedEvent>(
    `select id, case_id, seq, kind, visibility, actor_type, actor_id, data::text as data_text,
       (extract(epoch from created_at) * 1000000)::bigint::text as micros, prev_hash, hash
     from after_sales_case_event where case_id = ? and deleted_at is null order by seq`,
    [caseId]
  )
  const known = events.length || (await sql(`select 1 from after_sales_case where id = ?`, [caseId])).length
  return known ? checkHistory(events) : notFound("case", caseId)
}
