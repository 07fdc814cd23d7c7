import type { Sql } from "../../sql"
import type { DeadlineKind } from "../domain/types"
import { changeClock } from "./change-clock"
import { endDeadline } from "./end-deadline"
import { isOpen } from "./rows"

/** What was promised was done. Done late, it stays on record as late. */
export async function meetDeadline(sql: Sql, caseId: string, kind: DeadlineKind, at: Date): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) =>
    row.kind === kind && isOpen(row) ? endDeadline(row, "met_at", instant) : row
  )
}
