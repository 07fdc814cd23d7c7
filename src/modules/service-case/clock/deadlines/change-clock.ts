import type { Sql } from "../../sql"
import { isOverdue } from "../domain/deadline"
import type { Instant } from "../domain/types"
import { type DeadlineRow, isOpen, readDeadlines, updateDeadlines } from "./rows"
import { refreshCases } from "./refresh-cases"
import { settleDue } from "./settle-due"
import { noteSettled } from "./settled"

/**
 * Changes the deadlines of a case that the caller has locked. What was due before the change is settled first: an
 * answer that comes a second late is late, although no sweep has looked in that second.
 */
export async function changeClock(
  sql: Sql,
  caseId: string,
  at: Instant,
  change: (row: DeadlineRow) => DeadlineRow
): Promise<void> {
  const rows = await currentDeadlines(sql, caseId, at)
  const changed = rows.map(change).filter((row, index) => row !== rows[index])
  if (changed.length) {
    await updateDeadlines(sql, changed)
    await refreshCases(sql, [caseId])
  }
}

/** The deadlines as they stand when everything that was due by then has been settled. */
export async function currentDeadlines(sql: Sql, caseId: string, at: Instant): Promise<DeadlineRow[]> {
  const rows = await readDeadlines(sql, [caseId])
  if (!rows.some((row) => isUnsettled(row, at))) {
    return rows
  }
  noteSettled(sql, await settleDue(sql, { case_id: caseId, at }))
  return await readDeadlines(sql, [caseId])
}

function isUnsettled(row: DeadlineRow, at: Instant): boolean {
  return isOpen(row) && row.paused_at === null && row.breached_at === null && isOverdue(row, at)
}
