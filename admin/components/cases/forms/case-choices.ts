import type { CaseCancelReason, CaseRemedy, CaseResolution, CaseRight } from "../../../../src/types"

/** Each list names everything that its type has: the compiler says so when one is missing. */
const all = <Value extends string>(values: Record<Value, true>) => Object.keys(values) as Value[]

export const caseRemedies = all<CaseRemedy>({
  repair: true,
  replacement: true,
  refund: true,
  price_reduction: true,
  information: true,
  apology: true,
  other: true,
})

export const caseRights = all<CaseRight>({ withdrawal: true, guarantee: true, transit_damage: true })

export const caseResolutions = all<CaseResolution>({
  solved: true,
  answered: true,
  goodwill: true,
  not_covered: true,
  no_fault_found: true,
  not_needed: true,
  withdrawn: true,
  duplicate: true,
  no_answer: true,
})

export const caseCancelReasons = all<CaseCancelReason>({
  by_customer: true,
  by_shop: true,
  duplicate: true,
  spam: true,
  mistake: true,
})
