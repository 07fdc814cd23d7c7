import { casePriorities } from "../../domain/types"
import type { CasePriority, Escalation } from "./types"

/** What a breach does to its case. */
export type EscalationDecision = {
  /** The priority from now on. */
  priority: CasePriority
  /** Who takes over: nobody else, the next in turn, or that user. */
  assign: { to: "nobody" } | { to: "next" } | { to: "user"; user_id: string }
  notify: Escalation["notify"]
}

/** A case is raised by one step and never above critical; who has it already keeps it. */
export function decideEscalation(
  escalation: Escalation,
  { priority, assignee_id }: { priority: CasePriority; assignee_id: string | null }
): EscalationDecision {
  const next = casePriorities[casePriorities.indexOf(priority) + 1] ?? priority
  return {
    priority: escalation.raise_priority ? next : priority,
    assign: assignment(escalation.reassign, assignee_id),
    notify: escalation.notify,
  }
}

function assignment(reassign: string, assignee_id: string | null): EscalationDecision["assign"] {
  if (reassign === "none" || reassign === assignee_id) {
    return { to: "nobody" }
  }
  return reassign === "round_robin" ? { to: "next" } : { to: "user", user_id: reassign }
}
