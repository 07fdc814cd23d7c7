import { notAllowed } from "../../../shared/errors"
import { meetDeadline } from "../clock"
import type { Sql } from "../sql"
import type { ReviewSafetyInput, WriteResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase, writeResult } from "./change-case"
import { lockCase } from "./lock-case"

/** Somebody has looked whether the product endangers people, and says what came of it. */
export async function reviewSafety(sql: Sql, input: ReviewSafetyInput): Promise<WriteResult> {
  const { id, outcome, actor, now = new Date() } = input
  const record = await lockCase(sql, id, input)
  if (record.safety_review_opened_at === null || record.safety_reviewed_at !== null) {
    notAllowed("The case has no open safety review", "no_safety_review")
  }
  await changeCase(sql, id, { safety_reviewed_at: now.toISOString(), safety_reviewed_by: actor.id })
  await appendEvents(sql, actor, now.toISOString(), [{ case_id: id, kind: "safety_reviewed", data: { outcome } }])
  await meetDeadline(sql, id, "safety_review", now)
  return writeResult(sql, id)
}
