import { laterDay } from "../../../shared/calendar"
import { type ElementCoverage, type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { coverageElements, type CoverageElement } from "./types"
import type { Verdict } from "./verdict"
import { policyVerdict } from "./verdict-policy"
import { statutoryVerdict } from "./verdict-statutory"

const strength = ["covered", "review", "not_covered"] as const

/** What every warranty says of every element, in the order in which they are billed. */
export function allVerdicts(context: AssessmentContext): Verdict[] {
  return coverageElements.flatMap((element) => {
    const legal = statutoryVerdict(context, element)
    return [
      ...(legal ? [legal] : []),
      ...context.policies.map((warranty) => policyVerdict(context, warranty, element)),
    ]
  })
}

/** One answer for an element: the best verdict; among equals the legal guarantee, then one without counted uses. */
export function coverageOf(verdicts: readonly Verdict[], element: CoverageElement): ElementCoverage {
  const own = verdicts.filter((verdict) => verdict.element === element)
  const result = strength.find((candidate) => own.some((verdict) => verdict.result === candidate)) ?? "not_covered"
  if (result === "not_covered") {
    return { result, warranty_id: null, covered_until: null }
  }
  const equals = own.filter((verdict) => verdict.result === result)
  const days = equals.flatMap(({ until }) => until ?? [])
  return {
    result,
    warranty_id: [...equals].sort(byBilling)[0].warranty?.id ?? null,
    covered_until: days.length > 0 ? days.reduce(laterDay) : null,
  }
}

/** Reasons of all verdicts, each once. What a promise says of all three elements alike is said without naming them. */
export function verdictReasons(verdicts: readonly Verdict[]): Reason[] {
  const reasons = verdicts.flatMap((verdict) => verdict.reasons.map((item) => ({ verdict, item })))
  return distinct(
    reasons.map(({ verdict, item }) => {
      const general = withoutElement(item)
      const isShared =
        general !== null &&
        coverageElements.every((element) =>
          reasons.some(
            (other) =>
              other.verdict.warranty === verdict.warranty &&
              other.verdict.element === element &&
              same(withoutElement(other.item), general)
          )
        )
      return isShared ? general : item
    })
  )
}

/** The same reasons, each once, in the order in which they first come. */
export function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter((item, index) => reasons.findIndex((other) => same(other, item)) === index)
}

function withoutElement({ code, params }: Reason): Reason | null {
  const { element: _element, ...rest } = params
  switch (code) {
    case "policy_element_covered":
      return reason("policy_covered", rest)
    case "policy_element_ended":
      return reason("policy_ended", rest)
    default:
      return null
  }
}

/** The legal guarantee stands first already; a promise with counted uses comes last. Sorting is stable. */
function byBilling(a: Verdict, b: Verdict): number {
  return Number(isCounted(a)) - Number(isCounted(b))
}

function isCounted({ warranty }: Verdict): boolean {
  return warranty !== null && warranty.terms.max_uses !== null
}

function same(a: Reason | null, b: Reason | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
