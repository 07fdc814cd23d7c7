import type { AdminCasesBulkBody, CaseCancelReason, CasePriority, CaseResolution } from "../../../../src/types"

export type BulkAction = AdminCasesBulkBody["action"]

export const bulkActions: BulkAction[] = [
  "assign",
  "set_priority",
  "start",
  "wait_for_customer",
  "resolve",
  "close",
  "cancel",
]

export type BulkValues = {
  action?: BulkAction
  /** null: nobody; left out: not chosen yet. */
  assignee?: string | null
  priority?: CasePriority
  resolution?: CaseResolution
  reason?: CaseCancelReason
}

/** What is sent; null while something that the action needs is missing. */
export function bulkBody(ids: string[], values: BulkValues): AdminCasesBulkBody | null {
  const { action, assignee, priority, resolution, reason } = values
  switch (action) {
    case undefined:
      return null
    case "assign":
      return assignee === undefined ? null : { ids, action, assignee_id: assignee }
    case "set_priority":
      return priority ? { ids, action, priority } : null
    case "resolve":
      return resolution ? { ids, action, resolution_code: resolution } : null
    case "cancel":
      return reason ? { ids, action, cancel_reason: reason } : null
    default:
      return { ids, action }
  }
}
