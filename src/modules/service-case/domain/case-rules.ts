import type { Instant, ResolutionCode, ServiceKind } from "./types"

/** What the guards of the state table look at. */
export type CaseFacts = {
  kind: ServiceKind
  /** A repair, an appointment or a complaint on it is not over. */
  has_open_child: boolean
  decision_communicated_at: Instant | null
  /** Codes of required steps that nobody has done yet. */
  open_steps: string[]
  safety_review_is_open: boolean
  /** Why it is resolved, when it is about to be. */
  resolution_code: ResolutionCode | null
  /** Whether a customer acts. */
  is_customer: boolean
  resolved_at: Instant | null
  reopen_until: Instant | null
  now: Instant
}

/** Why not, as a code and as one sentence; null when nothing stands against it. */
export type Refusal = { code: string; rule: string } | null

/** With these the procedure isn't carried to its end: there was nothing to do, or nobody to do it for. */
const endsEarly: (ResolutionCode | null)[] = ["not_needed", "withdrawn", "duplicate", "no_answer"]

/**
 * A complaint ends with a decision that the customer was told (ISO 10002, 7.8 and 7.9), a suspected danger with a
 * review, and a procedure with its last required step.
 */
export function resolveRefusal(facts: CaseFacts): Refusal {
  if (facts.has_open_child) {
    return openWork
  }
  if (facts.kind === "complaint" && facts.decision_communicated_at === null && !isTakenBack(facts)) {
    return {
      code: "decision_not_communicated",
      rule: "A complaint ends when its decision has been communicated to the customer",
    }
  }
  if (facts.safety_review_is_open) {
    return { code: "safety_review_open", rule: "A case with a suspected danger ends when its safety was reviewed" }
  }
  if (facts.open_steps.length && !endsEarly.includes(facts.resolution_code)) {
    return {
      code: "steps_open",
      rule: `A case is solved when every required step was done or skipped; open: ${facts.open_steps.join(", ")}`,
    }
  }
  return null
}

export function closeRefusal(facts: CaseFacts): Refusal {
  return facts.has_open_child ? openWork : null
}

/** A customer may come back for some days; the shop may take a case up again whenever it sees fit. */
export function reopenRefusal({ is_customer, reopen_until, now }: CaseFacts): Refusal {
  const isOver = is_customer && (reopen_until === null || now > reopen_until)
  return isOver ? { code: "reopen_window_over", rule: "The time in which the case could be reopened is over" } : null
}

export function cancelRefusal(facts: CaseFacts): Refusal {
  if (facts.has_open_child) {
    return openWork
  }
  return facts.safety_review_is_open && !facts.is_customer
    ? { code: "safety_review_open", rule: "A case with a suspected danger is cancelled when its safety was reviewed" }
    : null
}

export function mergeRefusal(facts: CaseFacts): Refusal {
  return facts.has_open_child ? openWork : null
}

export const mayResolve = (facts: CaseFacts) => resolveRefusal(facts) === null
export const mayClose = (facts: CaseFacts) => closeRefusal(facts) === null
export const mayReopen = (facts: CaseFacts) => reopenRefusal(facts) === null
export const mayCancel = (facts: CaseFacts) => cancelRefusal(facts) === null
export const mayMerge = (facts: CaseFacts) => mergeRefusal(facts) === null

const openWork = { code: "open_work", rule: "A repair, an appointment or a complaint on this case is still open" }

/** Taken back by the customer, or told elsewhere: there is nothing to decide here. */
function isTakenBack({ resolution_code }: CaseFacts): boolean {
  return resolution_code === "withdrawn" || resolution_code === "duplicate"
}

/** Whatever the rule of an action says against it. */
export function refusalOf(action: string, facts: CaseFacts): Refusal {
  const rules: Record<string, (facts: CaseFacts) => Refusal> = {
    resolve: resolveRefusal,
    close: closeRefusal,
    reopen: reopenRefusal,
    cancel: cancelRefusal,
    merge: mergeRefusal,
  }
  return rules[action]?.(facts) ?? null
}
