import type { CaseChild, CaseStatus } from "./types"

/**
 * The status that everybody sees: the agent's own state, unless work on the case goes on elsewhere. An open child makes
 * it `in_progress`; when all open ones wait, the case waits too, for the customer if any of them does.
 */
export function caseStatus(
  agentState: CaseStatus,
  children: readonly Pick<CaseChild, "state" | "waiting_for">[]
): CaseStatus {
  if (agentState === "closed" || agentState === "cancelled") {
    return agentState
  }
  const open = children.filter(({ state }) => state !== "done")
  if (!open.length) {
    return agentState
  }
  if (open.some(({ state }) => state === "open")) {
    return "in_progress"
  }
  return open.some(({ waiting_for }) => waiting_for === "customer") ? "waiting_for_customer" : "waiting_for_third_party"
}

export function isWaiting(status: CaseStatus): boolean {
  return status === "waiting_for_customer" || status === "waiting_for_third_party"
}

/** Nothing more is to be done: the clock stands, and the unit is free of it. */
export function isOver(status: CaseStatus): boolean {
  return status === "closed" || status === "cancelled"
}
