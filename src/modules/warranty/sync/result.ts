import { hasOtherDates, type PlannedChange } from "./plan-change"
import type { PlannedIssue } from "./plan-issue"
import type { ExistingWarranty, SyncResult, Touched } from "./types"

export function noResult(): SyncResult {
  return { issued: [], started: [], changed: [], voided: [] }
}

/** Adds what was written to what the caller will announce. */
export function tell(result: SyncResult, changes: readonly PlannedChange[], issues: readonly PlannedIssue[]): void {
  for (const { warranty } of issues) {
    result.issued.push(touched(warranty))
    if (warranty.void_reason) {
      result.voided.push(touched(warranty))
    } else if (warranty.starts_on) {
      result.started.push(touched(warranty))
    }
  }
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
