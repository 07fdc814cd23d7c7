import type { Sql } from "../../sql"
import { resumedClock } from "../domain/deadline"
import type { Instant } from "../domain/types"
import { changeClock } from "./change-clock"
import { type DeadlineRow, isOpen, isPausable } from "./rows"

/**
 * The case is opened again. The time in which it was closed does not count, as if it had waited: what was left to solve
 * it is left from here on. An answer that was given stays given; what the law asks has run all the while.
 */
export async function reopenClock(sql: Sql, caseId: string, at: Date): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) => {
    if (isOpen(row) || !isRevived(row)) {
      return row
    }
    const open: DeadlineRow = { ...row, met_at: null, cancelled_at: null }
    return isPausable(open) && open.breached_at === null ? { ...open, ...continued(open, instant) } : open
  })
}

function isRevived(row: DeadlineRow): boolean {
  switch (row.kind) {
    case "resolution":
      return true
    case "first_response":
    case "legal_answer":
      return row.met_at === null
    default:
      return false
  }
}

function continued(row: DeadlineRow & Parameters<typeof resumedClock>[1], at: Instant) {
  return row.terms ? resumedClock(row.terms, { ...row, paused_at: at }, at) : row
}
