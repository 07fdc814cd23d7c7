import { isDeepStrictEqual } from "node:util"
import { selectRules } from "../domain/rules"
import { statutoryTerms } from "../domain/statutory"
import type { WarrantySubject } from "../domain/subject"
import { loadJurisdictions } from "../jurisdictions"
import type { Jurisdiction } from "../promises/types"
import type { IssuedPromise, TermsInForce } from "./types"

/** Facts that decide which law applies and for how long: while they stay, what was issued stays. */
export function legalBasis(subject: WarrantySubject): Jurisdiction["basis"] {
  return {
    country_code: subject.country_code,
    contract_on: subject.contract_on,
    condition: subject.condition,
    is_installed_by_seller: subject.is_installed_by_seller,
    digital_supply_months: subject.digital_supply_months,
    expected_life_months: subject.expected_life_months,
    used_guarantee_months: subject.used_guarantee_months,
  }
}

/** Whether the law has to be read again, because a fact that it hangs on was corrected. */
export function hasNewBasis(subject: WarrantySubject, jurisdiction: Jurisdiction | null): boolean {
  return jurisdiction !== null && !isDeepStrictEqual(legalBasis(subject), jurisdiction.basis)
}

/** The legal guarantee that the seller owes a consumer; null where there is none to owe. */
export function statutoryPromise(subject: WarrantySubject, inForce: TermsInForce): IssuedPromise | null {
  if (subject.origin === "registered" || subject.buyer_kind === "business") {
    return null
  }
  const { rules, is_fallback } = selectRules(loadJurisdictions(), subject.country_code, subject.contract_on)
  const issued = statutoryTerms(subject, rules, inForce.overrides.get(rules.country) ?? null)

  return issued
    ? {
        kind: "statutory",
        source_key: "statutory",
        policy_id: null,
        policy_version_id: null,
        policy_version: null,
        jurisdiction: {
          country: rules.country,
          version: rules.version,
          reviewed: rules.reviewed_by !== null,
          is_fallback,
          basis: legalBasis(subject),
        },
        terms: issued.terms,
        lost: [],
        start_basis: issued.start_basis,
        return_window_days: 0,
      }
    : null
}
