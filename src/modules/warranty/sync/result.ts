import { hasOtherDates, type PlannedChange } from "./plan-change"
import type { PlannedIssue } from "./plan-issue"
import type { ExistingWarranty, SyncResult, Touched } from "./types"

export function noResult(): SyncResult {
  return { issued: [], started: [], changed: [], voided: [] }
}

/** Adds what was written to what the caller will announce. What was void from the start was never promised to anybody. */
export function tell(result: SyncResult, changes: readonly PlannedChange[], issues: readonly PlannedIssue[]): void {
  const promised = issues.map(({ warranty }) => warranty).filter(({ void_reason }) => void_reason === null)
  result.issued.push(...promised.map(touched))
  result.started.push(...promised.filter(({ starts_on }) => starts_on !== null).map(touched))

  for (const { before, after } of changes) {
    if (hasOtherDates(before, after)) {
      const list = before.starts_on === null ? result.started : result.changed
      list.push(touched(after))
    }
    if (after.void_reason && !before.void_reason) {
      result.voided.push(touched(after))
    }
  }
}

function touched({ id, unit_id }: ExistingWarranty): Touched {
  return { id, unit_id }
}
