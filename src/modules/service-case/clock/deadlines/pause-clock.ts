import type { Sql } from "../../sql"
import { pausedClock } from "../domain/deadline"
import { changeClock } from "./change-clock"
import { isOpen, isPausable } from "./rows"

/** The case waits for somebody else: what the service level promises stands still. What the law asks never does. */
export async function pauseClock(sql: Sql, caseId: string, at: Date): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) => {
    if (!isPausable(row) || !isOpen(row)) {
      return row
    }
    const paused = pausedClock(row.terms, row, instant)
    return paused === row ? row : { ...row, ...paused }
  })
}
