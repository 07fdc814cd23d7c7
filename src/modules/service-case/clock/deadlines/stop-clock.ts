import type { Sql } from "../../sql"
import { changeClock } from "./change-clock"
import { endDeadline } from "./end-deadline"
import { isOpen } from "./rows"

/** What ends with the case although it usually runs on. */
export type Dropped = { dropsLegal?: boolean; dropsSafety?: boolean }

/**
 * The case has ended. The shop's own promises end with it. What the law asks ends only with an answer, so it runs on,
 * unless the customer withdrew the request. A look at a product's safety is finished whatever becomes of the case. A
 * case that was merged into another leaves both to that one.
 */
export async function stopClock(
  sql: Sql,
  caseId: string,
  at: Date,
  { dropsLegal = false, dropsSafety = false }: Dropped = {}
): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) => {
    const isKept = (row.kind === "safety_review" && !dropsSafety) || (row.kind === "legal_answer" && !dropsLegal)
    return isKept || !isOpen(row) ? row : endDeadline(row, "cancelled_at", instant)
  })
}
