import { type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { isDoubtful } from "./causes"
import { distinct } from "./elements"
import { extensionForRepair } from "./extension"
import { type OpenClaim, secondStepTriggers } from "./remedies"
import type { Verdict } from "./verdict"

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
    ...verdicts.flatMap(({ missed }) => (missed ? [reason("earlier_defect_date", { on: missed })] : [])),
    ...(codes.has("place_unknown") ? [reason("country_known")] : []),
    ...(unit.buyer_kind === "business" ? [reason("private_purchase")] : []),
    ...(months > 0 ? [reason("repair_extends", { months })] : []),
    ...(claim.is_legal && secondStepTriggers(context.history).length === 0 ? [reason("remedy_fails")] : []),
  ])
}
