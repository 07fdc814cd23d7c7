import { systemActor } from "../../../shared/actor"
import { stopClock } from "../clock"
import type { CaseRow } from "../case-row"
import { caseColumns, toCase } from "../case-row"
import type { Sql } from "../sql"
import type { WriteResult } from "../types"
import { followStatus } from "./follow-status"
import { writeResult } from "./change-case"

/**
 * Closes cases that were resolved before an instant and that nobody has opened again. Several processes share the work;
 * a case that somebody has in hand is left for the next time.
 */
export async function closeResolved(sql: Sql, before: Date, limit: number, now: Date): Promise<WriteResult[]> {
  const rows = await sql<CaseRow>(
    `select ${caseColumns} from after_sales_case c
     where c.status = 'resolved' and c.agent_state = 'resolved' and c.resolved_at < ?::timestamptz
       and c.deleted_at is null
     order by c.resolved_at, c.id limit ? for update skip locked`,
    [before.toISOString(), limit]
  )
  const closed: WriteResult[] = []
  for (const row of rows) {
    const record = toCase(row)
    const change = { agent_state: "closed" as const, closed_at: now.toISOString() }
    const event = { case_id: record.id, kind: "closed" as const, data: { after: "window" } }
    await followStatus(sql, record, { actor: systemActor, now }, change, [event])
    await stopClock(sql, record.id, now)
    closed.push(await writeResult(sql, record.id))
  }
  return closed
}
