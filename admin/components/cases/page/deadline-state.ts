import type { CaseDeadline } from "../../../../src/types"
import type { StatusColor } from "../../common/status-cell"

export type DeadlineState = "running" | "paused" | "warned" | "breached" | "met" | "met_late" | "cancelled"

export const deadlineColors: Record<DeadlineState, StatusColor> = {
  running: "blue",
  paused: "grey",
  warned: "orange",
  breached: "red",
  met: "green",
  met_late: "orange",
  cancelled: "grey",
}

type Dates = Pick<CaseDeadline, "met_at" | "cancelled_at" | "breached_at" | "paused_at" | "warned_at">

/** Where a deadline stands. What was kept too late stays marked as such. */
export function deadlineState({ met_at, cancelled_at, breached_at, paused_at, warned_at }: Dates): DeadlineState {
  if (met_at) {
    return breached_at ? "met_late" : "met"
  }
  if (cancelled_at) {
    return "cancelled"
  }
  if (breached_at) {
    return "breached"
  }
  if (paused_at) {
    return "paused"
  }
  return warned_at ? "warned" : "running"
}
