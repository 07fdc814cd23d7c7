import { latestRolledDay, localDay } from "../../../shared/calendar"
import { reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { isDoubtful } from "./causes"
import { isExhausted } from "./status"
import type { CoverageElement, WarrantyRecord } from "./types"
import { awaitedFacts, type Verdict, verdict, type VerdictParts } from "./verdict"

/**
 * What a promise beyond the law says. It says `not_covered` when it never promised the element, is used up, was voided
 * before the defect, or its time ran out beyond the grace of a closed last day. A cause never makes it say so.
 */
export function policyVerdict(context: AssessmentContext, warranty: WarrantyRecord, element: CoverageElement): Verdict {
  return verdict(element, warranty, partsOf(context, warranty, element))
}

function partsOf(context: AssessmentContext, warranty: WarrantyRecord, element: CoverageElement): VerdictParts {
  const { defect_on } = context
  const { kind, terms, starts_on } = warranty
  const end = warranty.ends_on[element]
  if (!terms.months[element]) {
    const code = terms.months[element] === 0 ? "element_excluded" : "element_not_promised"
    return { result: "not_covered", reasons: [reason(code, { kind, element })] }
  }
  if (warranty.voided_at !== null) {
    return voided(context, warranty, localDay(warranty.voided_at, context.unit.time_zone))
  }
  if (starts_on === null || end === null) {
    const waiting_for = awaitedFacts[warranty.start_basis]
    return { result: "review", waiting_for, reasons: [reason(`waiting_for_${waiting_for}`)] }
  }
  if (isExhausted(warranty)) {
    const { uses } = warranty
    return {
      result: "not_covered",
      reasons: [reason("policy_exhausted", { kind, uses, max_uses: terms.max_uses ?? uses })],
    }
  }
  if (defect_on < starts_on) {
    return { result: "review", reasons: [reason("before_start", { kind, on: starts_on })] }
  }
  return defect_on <= end ? inside(context, warranty, element, end) : outside(context, warranty, element, end)
}

function inside(
  { cause, reported_on, rules }: AssessmentContext,
  { kind, terms }: WarrantyRecord,
  element: CoverageElement,
  until: string
): VerdictParts {
  const review = (code: "excluded_cause" | "cause_needs_assessment" | "reported_after_end", params: object) => ({
    result: "review" as const,
    until,
    reasons: [reason(code, { ...params })],
  })
  if (cause !== null && terms.exclusions.includes(cause)) {
    return review("excluded_cause", { kind, cause })
  }
  if (isDoubtful(cause) && kind !== "plan") {
    return review("cause_needs_assessment", { cause })
  }
  if (reported_on > latestRolledDay(until, rules.country)) {
    return review("reported_after_end", { kind, on: until })
  }
  return { result: "covered", until, reasons: [reason("policy_element_covered", { kind, element, until })] }
}

function outside(
  { defect_on, rules }: AssessmentContext,
  { kind }: WarrantyRecord,
  element: CoverageElement,
  end: string
): VerdictParts {
  const grace = latestRolledDay(end, rules.country)
  return defect_on <= grace
    ? { result: "review", missed: end, reasons: [reason("roll_grace", { kind, on: end, until: grace })] }
    : { result: "not_covered", missed: end, reasons: [reason("policy_element_ended", { kind, element, on: end })] }
}

function voided({ defect_on }: AssessmentContext, { kind }: WarrantyRecord, on: string): VerdictParts {
  return defect_on < on
    ? { result: "review", reasons: [reason("void_after_defect", { kind, on })] }
    : { result: "not_covered", reasons: [reason("promise_void", { kind })] }
}
