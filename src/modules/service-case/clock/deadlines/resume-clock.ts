import type { Sql } from "../../sql"
import { resumedClock } from "../domain/deadline"
import { changeClock } from "./change-clock"
import { isOpen, isPausable } from "./rows"

/** The case waits no longer: the working time that was left is left from here on. */
export async function resumeClock(sql: Sql, caseId: string, at: Date): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) => {
    if (!isPausable(row) || !isOpen(row) || row.paused_at === null) {
      return row
    }
    return { ...row, ...resumedClock(row.terms, row, instant) }
  })
}
