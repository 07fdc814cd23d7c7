import { meetDeadline } from "../clock"
import type { Sql } from "../sql"
import type { AcknowledgeInput, ChangeResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase, writeResult } from "./change-case"
import { lockCase } from "./lock-case"

/** Tells the customer that their request was received; told again, nothing changes. */
export async function acknowledge(sql: Sql, input: AcknowledgeInput): Promise<ChangeResult> {
  const { id, actor, now = new Date() } = input
  const record = await lockCase(sql, id, input)
  const has_changed = record.acknowledged_at === null
  if (has_changed) {
    await changeCase(sql, id, { acknowledged_at: now.toISOString() })
    await appendEvents(sql, actor, now.toISOString(), [{ case_id: id, kind: "acknowledged" }])
    await meetDeadline(sql, id, "acknowledge", now)
  }
  return { ...(await writeResult(sql, id)), has_changed }
}
