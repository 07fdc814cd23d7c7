import type { AdminJob } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const jobStatusColors: Record<AdminJob["status"], StatusColor> = {
  queued: "grey",
  running: "blue",
  completed: "green",
  failed: "red",
  cancelled: "orange",
}

export const jobStatuses = Object.keys(jobStatusColors) as AdminJob["status"][]
export const jobKinds = ["units_import", "serials_import", "units_backfill", "privacy_request"] as const
