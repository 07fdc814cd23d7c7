import { meetDeadline } from "../clock"
import type { Visibility } from "../domain/types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { NewCaseEvent } from "./append-events"

export type Said = {
  side: "agent" | "customer"
  body: string
  visibility: Visibility
  /** It tells the customer what the shop decided. */
  decides: boolean
}

/** What the history says of words: that they were said, never which. */
export function saidEvents(record: CaseRecord, said: Said, message_id: string, files: number): NewCaseEvent[] {
  const case_id = record.id
  const data = { message_id, by: said.side, files }
  if (said.visibility === "internal") {
    return [{ case_id, kind: "note_added", data }]
  }
  return [
    { case_id, kind: "message_added", data },
    ...(said.decides ? [{ case_id, kind: "decision_communicated" as const, data: { message_id } }] : []),
  ]
}

/** The shop's first words answer the customer; its decision is the answer for which the law sets a time. */
export async function saidToClock(sql: Sql, record: CaseRecord, said: Said, now: Date): Promise<void> {
  if (said.side === "customer" || said.visibility === "internal") {
    return
  }
  await meetDeadline(sql, record.id, "first_response", now)
  if (said.decides) {
    await meetDeadline(sql, record.id, "legal_answer", now)
  }
}
