import { notAllowed } from "../../../shared/errors"
import { nextAgent } from "../clock"
import { isOver } from "../domain/case-status"
import type { Sql } from "../sql"
import type { AssignCaseInput, ChangeResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase, writeResult } from "./change-case"
import { lockCase } from "./lock-case"

/** Gives a case to somebody, to whoever is next, or to nobody. */
export async function assignCase(sql: Sql, input: AssignCaseInput): Promise<ChangeResult> {
  const { id, actor, now = new Date() } = input
  const record = await lockCase(sql, id, input)
  if (isOver(record.status)) {
    notAllowed("A case that is over is nobody's any more", "case_over")
  }
  const to = input.round_robin ? await nextAgent(sql) : input.assignee_id
  const has_changed = to !== record.assignee_id
  if (has_changed) {
    await changeCase(sql, id, { assignee_id: to, assigned_at: to === null ? null : now.toISOString() })
    await appendEvents(sql, actor, now.toISOString(), [
      { case_id: id, kind: "assigned", data: { from: record.assignee_id, to } },
    ])
  }
  return { ...(await writeResult(sql, id)), has_changed }
}
