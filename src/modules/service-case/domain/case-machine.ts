import { defineTransitions } from "../../../shared/transitions"
import { type CaseFacts, mayCancel, mayClose, mayMerge, mayReopen, mayResolve } from "./case-rules"
import type { CaseAction, CaseActor, CaseStatus } from "./types"

/**
 * How a case moves. `agent` is whoever works for the shop; a customer may cancel what is open, reopen what was resolved
 * a short while ago, and resumes what waits for them by writing.
 */
export const caseTransitions = defineTransitions<CaseStatus, CaseAction, CaseFacts>([
  { from: "new", action: "start", to: "in_progress", by: "agent" },
  { from: "in_progress", action: "wait_for_customer", to: "waiting_for_customer", by: "agent" },
  { from: "in_progress", action: "wait_for_third_party", to: "waiting_for_third_party", by: "agent" },
  { from: "waiting_for_customer", action: "wait_for_third_party", to: "waiting_for_third_party", by: "agent" },
  { from: "waiting_for_third_party", action: "wait_for_customer", to: "waiting_for_customer", by: "agent" },
  { from: "waiting_for_customer", action: "resume", to: "in_progress", by: "agent, customer" },
  { from: "waiting_for_third_party", action: "resume", to: "in_progress", by: "agent" },
  { from: "new", action: "resolve", to: "resolved", by: "agent", when: mayResolve },
  { from: "in_progress", action: "resolve", to: "resolved", by: "agent", when: mayResolve },
  { from: "waiting_for_customer", action: "resolve", to: "resolved", by: "agent", when: mayResolve },
  { from: "waiting_for_third_party", action: "resolve", to: "resolved", by: "agent", when: mayResolve },
  { from: "resolved", action: "close", to: "closed", by: "agent", when: mayClose },
  { from: "resolved", action: "reopen", to: "in_progress", by: "agent, customer", when: mayReopen },
  { from: "new", action: "cancel", to: "cancelled", by: "agent, customer", when: mayCancel },
  { from: "in_progress", action: "cancel", to: "cancelled", by: "agent, customer", when: mayCancel },
  { from: "waiting_for_customer", action: "cancel", to: "cancelled", by: "agent, customer", when: mayCancel },
  { from: "waiting_for_third_party", action: "cancel", to: "cancelled", by: "agent, customer", when: mayCancel },
  { from: "new", action: "merge", to: "closed", by: "agent", when: mayMerge },
  { from: "in_progress", action: "merge", to: "closed", by: "agent", when: mayMerge },
  { from: "waiting_for_customer", action: "merge", to: "closed", by: "agent", when: mayMerge },
  { from: "waiting_for_third_party", action: "merge", to: "closed", by: "agent", when: mayMerge },
])

/** The row that an action takes from a state for somebody, before its guard is asked; null where there is none. */
export function edgeFor(from: CaseStatus, action: CaseAction, by: "agent" | "customer") {
  return (
    caseTransitions.rows.find((row) => row.from === from && row.action === action && row.by.split(", ").includes(by)) ??
    null
  )
}

/** What may be done in a state, guards included. */
export function actionsFor(from: CaseStatus, by: "agent" | "customer", facts: CaseFacts): CaseAction[] {
  const rows = caseTransitions.rows.filter((row) => row.from === from && row.by.split(", ").includes(by))
  return rows.filter((row) => !row.when || row.when(facts)).map((row) => row.action)
}

/** Customers and guests speak for themselves; everybody else for the shop. */
export function sideOf({ type }: CaseActor): "agent" | "customer" {
  return type === "customer" || type === "guest" ? "customer" : "agent"
}
