import type { CasePriority, CaseStatus } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

/** Colour of each status: blue is to be done, orange waits for somebody, green is done, grey is over. */
export const caseStatusColors: Record<CaseStatus, StatusColor> = {
  new: "purple",
  in_progress: "blue",
  waiting_for_customer: "orange",
  waiting_for_third_party: "orange",
  resolved: "green",
  closed: "grey",
  cancelled: "grey",
}

export const casePriorityColors: Record<CasePriority, StatusColor> = {
  low: "grey",
  normal: "grey",
  high: "orange",
  critical: "red",
}

export const caseStatuses = Object.keys(caseStatusColors) as CaseStatus[]
export const casePriorities = Object.keys(casePriorityColors) as CasePriority[]

const over: readonly CaseStatus[] = ["resolved", "closed", "cancelled"]

export const isOver = (status: CaseStatus) => over.includes(status)
