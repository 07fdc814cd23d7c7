import { systemActor } from "../../../../shared/actor"
import { instant } from "../../instants"
import type { Sql } from "../../sql"
import { appendEvents, type NewCaseEvent } from "../../writes/append-events"
import { nextAgents } from "../agents/next-agents"
import { decideEscalation, type EscalationDecision } from "../domain/escalate"
import type { CasePriority, Escalation } from "../domain/types"
import { refreshCases } from "./refresh-cases"
import { readDeadlines, updateDeadlines } from "./rows"
import { retargeted } from "./retargeted"

/** A breach with what its case's service level says of it. */
type Breach = {
  case_id: string
  at: Date | string
  priority: CasePriority
  assignee_id: string | null
  escalation: Escalation | null
}

type Escalated = Breach & { decision: EscalationDecision; to: string | null }

/** Raises the cases of breaches and hands them on, as their service levels say. A case is escalated once a look. */
export async function escalateCases(sql: Sql, breaches: Breach[]): Promise<void> {
  const cases = [...new Map(breaches.map((breach) => [breach.case_id, breach])).values()]
  const escalated = await handOn(
    sql,
    cases.flatMap((one) =>
      one.escalation ? [{ ...one, decision: decideEscalation(one.escalation, one), to: null }] : []
    )
  )
  const changed = escalated.filter(({ to, priority, decision }) => to !== null || decision.priority !== priority)
  if (changed.length) {
    await writeCases(sql, changed)
    await retarget(
      sql,
      changed.filter(({ priority, decision }) => decision.priority !== priority)
    )
  }
}

/** Finds who takes over: the next in turn who has not had the case. When all are away it stays where it is. */
async function handOn(sql: Sql, cases: Escalated[]): Promise<Escalated[]> {
  const waiting = cases.filter(({ decision }) => decision.assign.to === "next")
  const agents = await nextAgents(
    sql,
    waiting.map(({ assignee_id }) => assignee_id)
  )
  const next = new Map(waiting.map(({ case_id }, index) => [case_id, agents[index]]))

  return cases.map((one) => {
    const { assign } = one.decision
    return { ...one, to: assign.to === "user" ? assign.user_id : (next.get(one.case_id) ?? null) }
  })
}

async function writeCases(sql: Sql, cases: Escalated[]): Promise<void> {
  const rows = cases.map(({ case_id, decision, to }) => ({ case_id, priority: decision.priority, assignee_id: to }))
  await sql(
    `update after_sales_case c set priority = n.priority, assignee_id = coalesce(n.assignee_id, c.assignee_id),
       assigned_at = case when n.assignee_id is null then c.assigned_at else now() end
     from jsonb_to_recordset(?::jsonb) as n(case_id text, priority text, assignee_id text) where c.id = n.case_id`,
    [JSON.stringify(rows)]
  )
  await appendEvents(sql, systemActor, instant(cases[0].at), cases.flatMap(events))
}

function events({ case_id, priority, assignee_id, decision, to }: Escalated): NewCaseEvent[] {
  return [
    ...(decision.priority === priority
      ? []
      : [{ case_id, kind: "priority_changed" as const, data: { from: priority, to: decision.priority } }]),
    ...(to === null ? [] : [{ case_id, kind: "assigned" as const, data: { from: assignee_id, to } }]),
  ]
}

/** A higher priority has shorter targets; the time that has passed counts for them. */
async function retarget(sql: Sql, cases: Escalated[]): Promise<void> {
  const byId = new Map(cases.map((one) => [one.case_id, one]))
  const rows = await readDeadlines(sql, [...byId.keys()])
  const changed = rows.flatMap((row) => {
    const one = byId.get(row.case_id)
    const next = one ? retargeted(row, one.decision.priority, instant(one.at)) : row
    return next === row ? [] : [next]
  })
  if (changed.length) {
    await updateDeadlines(sql, changed)
    await refreshCases(sql, [...new Set(changed.map(({ case_id }) => case_id))])
  }
}
