import { pauseClock, resumeClock } from "../clock"
import { caseStatus, isOver, isWaiting } from "../domain/case-status"
import type { CaseActor, CaseStatus } from "../domain/types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import { appendEvents, type NewCaseEvent } from "./append-events"
import { readChildren } from "./case-facts"
import { changeCase } from "./change-case"

type Followed = { case: CaseRecord; from: CaseStatus; to: CaseStatus }

/**
 * Writes the status that the agent's state and the open children give together, lets the clock stand still or run on
 * with it, and tells of it. Other columns may be written with it.
 */
export async function followStatus(
  sql: Sql,
  record: CaseRecord,
  { actor, now }: { actor: CaseActor; now: Date },
  change: { agent_state?: CaseStatus } & Parameters<typeof changeCase>[2] = {},
  events: NewCaseEvent[] = []
): Promise<Followed> {
  const from = record.status
  const to = caseStatus(change.agent_state ?? record.agent_state, await readChildren(sql, record.id))
  const changed = await changeCase(sql, record.id, { ...change, status: to })
  const moved: NewCaseEvent[] = from === to ? [] : [{ case_id: record.id, kind: "status_changed", data: { from, to } }]
  await appendEvents(sql, actor, now.toISOString(), [...moved, ...events])
  if (isWaiting(to) && !isWaiting(from)) {
    await pauseClock(sql, record.id, now)
  } else if (isWaiting(from) && !isWaiting(to) && !isOver(to)) {
    await resumeClock(sql, record.id, now)
  }
  return { case: changed, from, to }
}
