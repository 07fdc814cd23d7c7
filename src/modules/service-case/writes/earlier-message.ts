import { instant, instantOrNull } from "../instants"
import type { CaseMessageRecord } from "../records"
import type { Sql } from "../sql"
import type { AddMessageInput } from "../types"
import { callerOf, oneAtATime, refuseReusedKey } from "./request-of"

const columns = `m.id, m.case_id, m.visibility, m.author_type, m.author_id, m.body, m.communicates_decision,
  m.template_id, m.erased_at, m.created_at, m.request_hash,
  array(select a.id from after_sales_case_attachment a
    where a.message_id = m.id and a.case_id = m.case_id and a.state = 'stored' and a.deleted_at is null
    order by a.created_at, a.id) as attachment_ids`

type Row = CaseMessageRecord & { request_hash: string | null }

/** The message that the same caller wrote with the same key. */
export async function earlierMessage(
  sql: Sql,
  { actor, idempotency_key }: AddMessageInput,
  hash: string
): Promise<CaseMessageRecord | null> {
  if (!idempotency_key) {
    return null
  }
  const caller = callerOf(actor)
  await oneAtATime(sql, [`message ${caller} ${idempotency_key}`])
  const [row] = await sql<Row>(
    `select ${columns} from after_sales_case_message m
     where m.idempotency_caller = ? and m.idempotency_key = ? and m.deleted_at is null`,
    [caller, idempotency_key]
  )
  if (row && row.request_hash !== hash) {
    refuseReusedKey()
  }
  return row ? toMessage(row) : null
}

export async function readMessage(sql: Sql, id: string): Promise<CaseMessageRecord> {
  const [row] = await sql<Row>(`select ${columns} from after_sales_case_message m where m.id = ?`, [id])
  return toMessage(row)
}

function toMessage({ request_hash: _, ...row }: Row): CaseMessageRecord {
  return { ...row, erased_at: instantOrNull(row.erased_at), created_at: instant(row.created_at) }
}
