import { usedMinutes } from "../domain/deadline"
import type { Instant } from "../domain/types"
import { type DeadlineRow, isPausable } from "./rows"

/** Stops a deadline, kept or dropped, and remembers how much of it was used, should the case be opened again. */
export function endDeadline(row: DeadlineRow, field: "met_at" | "cancelled_at", at: Instant): DeadlineRow {
  const used = isPausable(row) ? usedMinutes(row.terms, row, at) : row.working_minutes_used
  return { ...row, [field]: at, working_minutes_used: used, paused_at: null }
}
