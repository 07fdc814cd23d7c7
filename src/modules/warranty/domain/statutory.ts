import { certainMonths, applyOverride } from "./override"
import type { JurisdictionOverride, JurisdictionRules } from "./rules"
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
  if (unit.buyer_kind === "business") {
    return null
  }
  const months = guaranteeMonths(unit, applyOverride(rules, override))
  const terms: WarrantyTerms = {
    months: { parts: months, labour: months, travel: months },
    exclusions: [],
    is_transferable: true,
    max_uses: null,
    guarantor: null,
    statement: {},
    advertised_months: null,
    digital_months: unit.digital_supply_months === null ? null : Math.max(unit.digital_supply_months, months),
    is_open_ended: rules.guarantee.kind === "expected_life",
  }
  return { terms, start_basis: unit.is_installed_by_seller ? "installation" : "delivery" }
}

/** Goods are used or refurbished and a shorter period was agreed, in a country that lets the parties do so. */
export function hasUsedAgreement(unit: StatutoryUnit, rules: JurisdictionRules): boolean {
  return unit.condition !== "new" && unit.used_guarantee_months !== null && rules.used_minimum_months !== null
}

function guaranteeMonths(unit: StatutoryUnit, rules: JurisdictionRules): number {
  const full = certainMonths(rules.guarantee)
  return hasUsedAgreement(unit, rules)
    ? Math.max(unit.used_guarantee_months ?? full, rules.used_minimum_months ?? full)
    : full
}
