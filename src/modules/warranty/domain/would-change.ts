import { laterDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import { type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { isDoubtful } from "./causes"
import { distinct } from "./elements"
import { extensionForRepair } from "./extension"
import { type OpenClaim, secondStepTriggers } from "./remedies"
import { coverageElements } from "./types"
import type { Verdict } from "./verdict"

/** For each element that nothing covers, the last day on which the defect would have been covered. */
function missedDays(verdicts: readonly Verdict[]): LocalDate[] {
  return coverageElements.flatMap((element) => {
    const own = verdicts.filter((verdict) => verdict.element === element)
    const days = own.flatMap(({ missed }) => missed ?? [])
    return days.length === 0 || own.some(({ result }) => result === "covered") ? [] : [days.reduce(laterDay)]
  })
}

/** What another answer would hang on: what the customer can show, and what the shop has yet to record. */
export function wouldChangeOf(
  context: AssessmentContext,
  verdicts: readonly Verdict[],
  claim: OpenClaim,
  isBurdenOnConsumer: boolean
): Reason[] {
  const { unit, rules, statutory } = context
  const codes = new Set(verdicts.flatMap(({ reasons }) => reasons.map(({ code }) => code)))
  const months = claim.is_legal ? extensionForRepair(rules, unit.contract_on, statutory?.extensions ?? []) : 0
  return distinct([
    ...verdicts.flatMap(({ waiting_for }) => (waiting_for ? [reason(`${waiting_for}_recorded`)] : [])),
    ...(isDoubtful(context.cause) && claim.is_in_review ? [reason("cause_found_in_product")] : []),
    ...(claim.is_legal && isBurdenOnConsumer ? [reason("proof_of_defect_at_delivery")] : []),
    ...(codes.has("expected_life_assessment") ? [reason("expected_life_shown")] : []),
    ...missedDays(verdicts).map((on) => reason("earlier_defect_date", { on })),
    ...(codes.has("place_unknown") ? [reason("country_known")] : []),
    ...(unit.buyer_kind === "business" ? [reason("private_purchase")] : []),
    ...(months > 0 ? [reason("repair_extends", { months })] : []),
    ...(claim.is_legal && secondStepTriggers(context.history).length === 0 ? [reason("remedy_fails")] : []),
  ])
}
