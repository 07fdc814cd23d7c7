import type { JurisdictionOverride, JurisdictionRules, RuleProblem } from "./rules"
import type { CoverageUnit, StartBasis, WarrantyTerms } from "./types"

export type StatutoryUnit = Pick<
  CoverageUnit,
  | "buyer_kind"
  | "condition"
  | "is_installed_by_seller"
  | "digital_supply_months"
  | "expected_life_months"
  | "used_guarantee_months"
>

export type StatutoryTerms = { terms: WarrantyTerms; start_basis: StartBasis }

/** The terms of the legal guarantee to freeze on a unit; null for a business buyer, whom the law gives none. */
export function statutoryTerms(
  unit: StatutoryUnit,
  rules: JurisdictionRules,
  override: JurisdictionOverride | null
): StatutoryTerms | null {
  throw new Error("pending")
}

/** What is wrong with months agreed for used goods in a country; null when they may be agreed. */
export function usedAgreementProblem(rules: JurisdictionRules, months: number): RuleProblem | null {
  throw new Error("pending")
}
