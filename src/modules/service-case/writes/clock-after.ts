import { meetDeadline, reopenClock, stopClock } from "../clock"
import type { ChangeStatusInput } from "../types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"

/** What an action on the case's state means to its deadlines. */
export async function clockAfter(sql: Sql, record: CaseRecord, input: ChangeStatusInput, now: Date): Promise<void> {
  switch (input.action) {
    case "resolve":
      await meetDeadline(sql, record.id, "first_response", now)
      await meetDeadline(sql, record.id, "resolution", now)
      // A complaint was answered by its decision, or taken back; nobody answers what was resolved any more.
      return meetDeadline(sql, record.id, "legal_answer", now)
    case "close":
      return stopClock(sql, record.id, now)
    case "cancel":
      return stopClock(sql, record.id, now, { dropsLegal: input.cancel_reason !== "by_shop" })
    case "reopen":
      return reopenClock(sql, record.id, now)
  }
}
