import { type CoverageAssessment, type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { mayWithdraw, shortTermRejection, withdrawalEnd } from "./early-rights"
import type { Verdict } from "./verdict"

type Remedy = CoverageAssessment["remedies"][number]

/** The claim that remedies can hang on: by law, by a promise beyond it, certain or up to a person. */
export type OpenClaim = {
  is_legal: boolean
  policy_kind: string | null
  is_in_review: boolean
  has_verdict_in_review: boolean
}

export function openClaim(verdicts: readonly Verdict[]): OpenClaim {
  const open = verdicts.filter(({ result, warranty, waiting_for }) => result !== "not_covered" && warranty && !waiting_for)
  return {
    is_legal: open.some(({ warranty }) => warranty?.kind === "statutory" && warranty.voided_at === null),
    policy_kind: open.find(({ warranty }) => warranty?.kind !== "statutory")?.warranty?.kind ?? null,
    is_in_review: open.length > 0 && !open.some(({ result }) => result === "covered"),
    has_verdict_in_review: verdicts.some(({ result, waiting_for }) => result === "review" && !waiting_for),
  }
}

/** Which remedies are open, and why (Directive (EU) 2019/771, art. 13). Rights that the country lacks are left out. */
export function remediesOf(context: AssessmentContext, claim: OpenClaim): Remedy[] {
  const first = firstStep(claim)
  const second = secondStep(context, claim)
  return [
    { code: "repair", ...first },
    { code: "replacement", ...first },
    { code: "price_reduction", ...second },
    {
      code: "termination",
      open: second.open,
      reasons: second.open ? [...second.reasons, reason("not_for_minor_defect")] : second.reasons,
    },
    ...rejectionRemedy(context, claim),
    ...withdrawalRemedy(context),
  ]
}

function firstStep(claim: OpenClaim): Omit<Remedy, "code"> {
  const doubt = claim.is_in_review ? [reason("subject_to_review")] : []
  if (claim.is_legal) {
    return { open: true, reasons: [reason("consumer_chooses"), ...doubt] }
  }
  return claim.policy_kind === null
    ? { open: false, reasons: [closed(claim)] }
    : { open: true, reasons: [reason("policy_terms_decide", { kind: claim.policy_kind }), ...doubt] }
}

function secondStep({ history }: AssessmentContext, claim: OpenClaim): Omit<Remedy, "code"> {
  if (!claim.is_legal) {
    return { open: false, reasons: [claim.policy_kind === null ? closed(claim) : reason("no_open_claim")] }
  }
  const triggers = secondStepTriggers(history)
  const doubt = claim.is_in_review ? [reason("subject_to_review")] : []
  return triggers.length > 0
    ? { open: true, reasons: [...triggers, ...doubt] }
    : { open: false, reasons: [reason("repair_or_replacement_first")] }
}

/** What opens price reduction and termination, and nothing else does: Directive (EU) 2019/771, art. 13(4). */
export function secondStepTriggers(history: AssessmentContext["history"]): Reason[] {
  return [
    ...(history.earlier.some(({ has_failed }) => has_failed) ? [reason("earlier_remedy_failed")] : []),
    ...(history.has_seller_refused ? [reason("seller_refused")] : []),
    ...(history.is_serious ? [reason("serious_defect")] : []),
  ]
}

function rejectionRemedy(context: AssessmentContext, claim: OpenClaim): Remedy[] {
  const right = shortTermRejection(context)
  if (right === null) {
    return []
  }
  const code = "short_term_rejection"
  if (!claim.is_legal) {
    return [{ code, open: false, reasons: [closed(claim)] }]
  }
  if (right.is_stopped) {
    return [{ code, open: true, reasons: [reason("rejection_clock_stopped")] }]
  }
  return context.today <= right.until
    ? [{ code, open: true, reasons: [reason("within_rejection_period", { until: right.until })] }]
    : [{ code, open: false, reasons: [reason("rejection_period_over", { on: right.until })] }]
}

/** Withdrawal needs no defect. It is named beside the rest, because a customer who sends back may mean either. */
function withdrawalRemedy(context: AssessmentContext): Remedy[] {
  if (!mayWithdraw(context)) {
    return []
  }
  const code = "withdrawal"
  const until = withdrawalEnd(context)
  if (until === null) {
    return [{ code, open: true, reasons: [reason("withdrawal_before_delivery", { days: context.rules.withdrawal_days })] }]
  }
  return context.today <= until
    ? [{ code, open: true, reasons: [reason("within_withdrawal_period", { until })] }]
    : [{ code, open: false, reasons: [reason("withdrawal_period_over", { on: until })] }]
}

function closed(claim: OpenClaim): Reason {
  return reason(claim.has_verdict_in_review ? "subject_to_review" : "no_open_claim")
}
