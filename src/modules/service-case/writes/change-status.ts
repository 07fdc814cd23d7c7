import { invalid, notAllowed } from "../../../shared/errors"
import { edgeFor, sideOf } from "../domain/case-machine"
import { refusalOf } from "../domain/case-rules"
import type { ChangeStatusInput, ChangeStatusResult } from "../types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { CaseEventKind } from "../domain/event-kinds"
import { factsOf } from "./case-facts"
import { writeResult } from "./change-case"
import { clockAfter } from "./clock-after"
import { followStatus } from "./follow-status"
import { lockCase, refuseChanged } from "./lock-case"

/** What the history calls an action whose end people look for; the others are a change of status. */
const ownEvents: Partial<Record<string, CaseEventKind>> = {
  resolve: "resolved",
  close: "closed",
  cancel: "cancelled",
  reopen: "reopened",
}

/**
 * Moves a case by its state table. Of two who act on the same state one succeeds; the other is told who was first. A
 * rule that stands against it is told as that rule.
 */
export async function changeStatus(sql: Sql, input: ChangeStatusInput): Promise<ChangeStatusResult> {
  const { id, action, actor, now = new Date() } = input
  const record = await lockCase(sql, id, input)
  const side = sideOf(actor)
  const edge = edgeFor(record.agent_state, action, side)
  if (!edge) {
    return refuseChanged(sql, record, actor, now)
  }
  checkReasons(input, side)
  const refusal = refusalOf(action, await factsOf(sql, record, input))
  if (refusal) {
    notAllowed(refusal.rule, refusal.code)
  }
  const kind = ownEvents[action]
  const events = kind ? [{ case_id: id, kind, data: reasonsOf(record, input) }] : []
  const { from, to } = await followStatus(
    sql,
    record,
    { actor, now },
    { agent_state: edge.to, ...columnsFor(record, input, now) },
    events
  )
  await clockAfter(sql, record, input, now)
  return { ...(await writeResult(sql, id)), from, to }
}

function checkReasons({ action, resolution_code, cancel_reason }: ChangeStatusInput, side: string): void {
  if (action === "resolve" && !resolution_code) {
    invalid("resolution_code", resolution_code, "how the case was resolved")
  }
  if (action === "cancel" && side === "agent" && !cancel_reason) {
    invalid("cancel_reason", cancel_reason, "why the case is cancelled")
  }
}

function columnsFor(record: CaseRecord, input: ChangeStatusInput, now: Date) {
  const at = now.toISOString()
  switch (input.action) {
    case "resolve":
      return { resolved_at: at, resolution_code: input.resolution_code }
    case "close":
      return { closed_at: at }
    case "cancel":
      return { cancelled_at: at, cancel_reason: reasonOf(input) }
    case "reopen":
      return { resolved_at: null, resolution_code: null, ...reopenedComplaint(record, input, at) }
    default:
      return {}
  }
}

/**
 * A customer who comes back after the decision does not accept it: the complaint is open and escalated until another
 * decision was communicated (ISO 10002, 7.9).
 */
function reopenedComplaint(record: CaseRecord, { actor }: ChangeStatusInput, at: string) {
  const isRejected = isDecisionRejected(record, sideOf(actor))
  return isRejected ? { decision_communicated_at: null, escalated_at: at } : {}
}

function isDecisionRejected(record: CaseRecord, side: string): boolean {
  return side === "customer" && record.service_kind === "complaint" && record.decision_communicated_at !== null
}

function reasonsOf(record: CaseRecord, input: ChangeStatusInput): Record<string, string | boolean | null> {
  switch (input.action) {
    case "resolve":
      return { resolution_code: input.resolution_code ?? null }
    case "cancel":
      return { cancel_reason: reasonOf(input) }
    case "reopen":
      return { decision_rejected: isDecisionRejected(record, sideOf(input.actor)) }
    default:
      return {}
  }
}

function reasonOf({ actor, cancel_reason }: ChangeStatusInput) {
  return sideOf(actor) === "customer" ? ("by_customer" as const) : (cancel_reason ?? null)
}
