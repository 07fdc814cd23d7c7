import { generateEntityId } from "@medusajs/framework/utils"
import type { CaseActor, Visibility } from "../domain/types"
import type { Sql } from "../sql"
import { callerOf } from "./request-of"

type NewMessage = {
  case_id: string
  body: string
  visibility?: Visibility
  communicates_decision?: boolean
  template_id?: string | null
  idempotency_key?: string | null
  request_hash?: string | null
  actor: CaseActor
  now: Date
}

/** Writes a message down; whoever calls tells of it. */
export async function insertMessage(sql: Sql, message: NewMessage): Promise<{ id: string }> {
  const { case_id, body, visibility = "customer", actor, now } = message
  const id = generateEntityId(undefined, "ascms")
  await sql(
    `insert into after_sales_case_message (id, case_id, visibility, author_type, author_id, body,
       communicates_decision, template_id, idempotency_caller, idempotency_key, request_hash, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)`,
    [
      id,
      case_id,
      visibility,
      actor.type,
      actor.id,
      body.trim(),
      message.communicates_decision ?? false,
      message.template_id ?? null,
      message.idempotency_key ? callerOf(actor) : null,
      message.idempotency_key ?? null,
      message.request_hash ?? null,
      now.toISOString(),
    ]
  )
  return { id }
}
