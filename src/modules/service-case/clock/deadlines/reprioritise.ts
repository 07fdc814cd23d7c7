import type { Sql } from "../../sql"
import { retargetedClock } from "../domain/deadline"
import { type CasePriority, type Instant, type LevelKind, levelKinds } from "../domain/types"
import { changeClock, isPausable } from "./change-clock"
import { type DeadlineRow, isOpen } from "./rows"

/** Another priority, another target; the time that has passed counts for it too. What is overdue stays so. */
export async function reprioritise(sql: Sql, caseId: string, priority: CasePriority, at: Date): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) => retargeted(row, priority, instant))
}

/** A deadline under another priority; the same row when nothing changes. */
export function retargeted(row: DeadlineRow, priority: CasePriority, at: Instant): DeadlineRow {
  if (!isPausable(row) || !isOpen(row) || row.breached_at !== null || !isLevelKind(row.kind)) {
    return row
  }
  const target = row.terms.targets[priority][`${row.kind}_minutes`]
  return target === row.working_minutes_target ? row : { ...row, ...retargetedClock(row.terms, row, target, at) }
}

function isLevelKind(kind: string): kind is LevelKind {
  return levelKinds.some((known) => known === kind)
}
