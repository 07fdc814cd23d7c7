import type { AssessmentInput, CoverageAssessment, ElementCoverage } from "./assessment"
import { assessmentContext, type AssessmentContext } from "./assessment-context"
import type { CoverageResult } from "./codes"
import { deadlinesOf } from "./deadlines"
import { allVerdicts, coverageOf, distinct, verdictReasons } from "./elements"
import { generalReasons } from "./general-reasons"
import { openClaim, remediesOf } from "./remedies"
import { type Settled, settledByUnit } from "./settled"
import { coverageElements, type CoverageElement } from "./types"
import type { Verdict } from "./verdict"
import { wouldChangeOf } from "./would-change"

/**
 * What is owed for a defect, and why. A pure function: the answer hangs on its input alone, not on the order of the
 * warranties, the clock or the zone of the server.
 *
 * `covered` is said of a defect that showed inside a promise, whoever bears the burden of proof. `not_covered` is only
 * said where nothing was promised or its time ran out beyond every grace; a cause never leads to it. All else is
 * `review`: a person decides.
 */
export function assessCoverage(input: AssessmentInput): CoverageAssessment {
  const context = assessmentContext(input)
  const settled = settledByUnit(context)
  return settled ? settledAnswer(context, settled) : fullAnswer(context)
}

function fullAnswer(context: AssessmentContext): CoverageAssessment {
  const verdicts = allVerdicts(context)
  const claim = openClaim(verdicts)
  const burden = burdenOfProof(context)
  const elements = {
    parts: coverageOf(verdicts, "parts"),
    labour: coverageOf(verdicts, "labour"),
    travel: coverageOf(verdicts, "travel"),
  }
  return {
    ...head(context),
    result: overall(context, elements, verdicts),
    elements,
    burden_of_proof: burden,
    remedies: remediesOf(context, claim),
    deadlines: deadlinesOf(context, claim),
    reasons: distinct([...verdictReasons(verdicts), ...generalReasons(context, claim, burden.on)]),
    would_change: wouldChangeOf(context, verdicts, claim, burden.on === "consumer"),
  }
}

function settledAnswer(context: AssessmentContext, { result, reason, would_change }: Settled): CoverageAssessment {
  const element: ElementCoverage = { result, warranty_id: null, covered_until: null }
  const claim = { is_legal: false, policy_kind: null, is_in_review: false, has_verdict_in_review: result === "review" }
  return {
    ...head(context),
    result,
    elements: { parts: { ...element }, labour: { ...element }, travel: { ...element } },
    burden_of_proof: context.unit.is_confirmed ? burdenOfProof(context) : { ...burdenOfProof(context), until: null },
    remedies: remediesOf(context, claim).filter(({ code }) => code !== "withdrawal" && code !== "short_term_rejection"),
    deadlines: [],
    reasons: [reason],
    would_change,
  }
}

function head({ now, defect_on, cause, rules }: AssessmentContext) {
  return {
    assessed_at: now,
    defect_on,
    cause,
    rules: { country: rules.country, version: rules.version, reviewed: rules.reviewed_by !== null },
  }
}

/** The seller proves while the guarantee has not begun; where no guarantee is owed there is nothing to presume. */
function burdenOfProof(context: AssessmentContext): CoverageAssessment["burden_of_proof"] {
  const { is_law_owed, defect_on, burden_ends_on } = context
  if (!is_law_owed) {
    return { on: "consumer", until: null }
  }
  return { on: burden_ends_on === null || defect_on <= burden_ends_on ? "seller" : "consumer", until: burden_ends_on }
}

function overall(
  { delivered_on }: AssessmentContext,
  elements: Record<CoverageElement, ElementCoverage>,
  verdicts: readonly Verdict[]
): CoverageResult {
  const results = coverageElements.map((element) => elements[element].result)
  if (results.every((result) => result === "covered")) {
    return "covered"
  }
  if (results.includes("covered")) {
    return "partly_covered"
  }
  if (delivered_on === null && verdicts.some(({ waiting_for }) => waiting_for !== null)) {
    return "pending_delivery"
  }
  return results.includes("review") ? "review" : "not_covered"
}
