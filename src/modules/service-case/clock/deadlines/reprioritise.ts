import type { Sql } from "../../sql"
import type { CasePriority } from "../domain/types"
import { changeClock } from "./change-clock"
import { retargeted } from "./retargeted"

/** Another priority, another target; the time that has passed counts for it too. What is overdue stays so. */
export async function reprioritise(sql: Sql, caseId: string, priority: CasePriority, at: Date): Promise<void> {
  const instant = at.toISOString()
  await changeClock(sql, caseId, instant, (row) => retargeted(row, priority, instant))
}
