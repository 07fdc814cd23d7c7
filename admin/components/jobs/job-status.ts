import type { AdminJob } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const jobStatusColors: Record<AdminJob["status"], StatusColor> = {
  queued: "grey",
  running: "blue",
  completed: "green",
  failed: "red",
  cancelled: "orange",
}
