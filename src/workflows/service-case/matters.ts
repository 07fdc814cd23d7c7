import type { CaseStatus } from "../../modules/service-case"

/** A case with the units that it is about. */
export type CaseOfUnits = { id: string; unit_ids: string[]; status: CaseStatus }

/** While a case has not ended, its units have something open. A resolved one may still come back. */
export function hasEnded(status: CaseStatus): boolean {
  return status === "closed" || status === "cancelled"
}

/** The case, when its units must hear of the change: it ended, or it came back. */
export function endOrReturn(change: {
  case: { id: string }
  unit_ids: string[]
  from: CaseStatus
  to: CaseStatus
}): CaseOfUnits[] {
  const { from, to, unit_ids } = change
  return hasEnded(from) === hasEnded(to) ? [] : [{ id: change.case.id, unit_ids, status: to }]
}
