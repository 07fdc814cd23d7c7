import { hasOtherDates, type PlannedChange } from "./plan-change"
import type { PlannedIssue } from "./plan-issue"
import type { ExistingWarranty, SyncResult, Touched } from "./types"

export function noResult(): SyncResult {
  return { issued: [], started: [], changed: [], voided: [] }
}

export function addResult(result: SyncResult, { issued, started, changed, voided }: SyncResult): void {
  result.issued.push(...issued)
  result.started.push(...started)
  result.changed.push(...changed)
  result.voided.push(...voided)
}

/**
 * Adds what was issued to what the caller will announce. What was void from the start was never promised to anybody,
 * and neither is what waits for the merchant's word: that is issued, to the world, when the unit is confirmed.
 */
export function tellIssues(result: SyncResult, issues: readonly PlannedIssue[]): void {
  issues.forEach(({ warranty }) => tellIssued(result, warranty))
}

/** The same for what changed on warranties that were there. */
export function tellChanges(result: SyncResult, changes: readonly PlannedChange[]): void {
  for (const { before, after } of changes.filter((change) => change.after.is_confirmed)) {
    if (before.is_confirmed) {
      tellChange(result, before, after)
    } else {
      tellIssued(result, after)
    }
  }
}

function tellIssued(result: SyncResult, warranty: ExistingWarranty): void {
  if (warranty.is_confirmed && warranty.void_reason === null) {
    result.issued.push(touched(warranty))
    result.started.push(...(warranty.starts_on === null ? [] : [touched(warranty)]))
  }
}

function tellChange(result: SyncResult, before: ExistingWarranty, after: ExistingWarranty): void {
  if (hasOtherDates(before, after)) {
    const list = before.starts_on === null ? result.started : result.changed
    list.push(touched(after))
  }
  if (after.void_reason && !before.void_reason) {
    result.voided.push(touched(after))
  }
}

function touched({ id, unit_id }: ExistingWarranty): Touched {
  return { id, unit_id }
}
