import { reprioritise } from "../clock"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { MergeCasesInput } from "../types"
import { appendEvents, type NewCaseEvent } from "./append-events"
import { changeCase } from "./change-case"

/**
 * A suspected danger doesn't get lost in a case that is merged: the one that goes on is as critical as if the danger had
 * been found there, whoever is in charge of it is told, and what it was promised is due sooner. Its deadline has come
 * over with the others.
 *
 * @returns whether the review was opened there by this
 */
export async function handOnDanger(
  sql: Sql,
  merged: CaseRecord[],
  into: CaseRecord,
  { actor, now = new Date() }: MergeCasesInput
): Promise<boolean> {
  const dangerous = merged.filter(hasOpenReview)
  const opened = dangerous.map(({ safety_review_opened_at }) => String(safety_review_opened_at)).sort()
  if (!opened.length || hasOpenReview(into)) {
    return false
  }
  const { id: case_id, priority } = into
  await changeCase(sql, case_id, {
    safety_review_opened_at: opened[0],
    safety_reviewed_at: null,
    safety_reviewed_by: null,
    priority: "critical",
  })
  const raised: NewCaseEvent = { case_id, kind: "priority_changed", data: { from: priority, to: "critical" } }
  await appendEvents(sql, actor, now.toISOString(), [
    { case_id, kind: "safety_review_opened", data: { from_ids: dangerous.map(({ id }) => id) } },
    ...(priority === "critical" ? [] : [raised]),
  ])
  await reprioritise(sql, case_id, "critical", now)
  return true
}

function hasOpenReview({ safety_review_opened_at, safety_reviewed_at }: CaseRecord): boolean {
  return safety_review_opened_at !== null && safety_reviewed_at === null
}
