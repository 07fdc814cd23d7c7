import { retargetedClock } from "../domain/deadline"
import { type CasePriority, type Instant, type LevelKind, levelKinds } from "../domain/types"
import { type DeadlineRow, isOpen, isPausable } from "./rows"

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
