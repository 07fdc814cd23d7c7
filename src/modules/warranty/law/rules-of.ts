import type { JurisdictionRules } from "../domain/rules"
import { findRulesVersion, selectRules } from "../domain/rules"
import { loadJurisdictions } from "../jurisdictions"
import type { Jurisdiction } from "../promises/types"

/** The rules that a warranty was issued under, even when a newer row has come since. */
export function rulesOf(jurisdiction: Jurisdiction): JurisdictionRules {
  const rows = loadJurisdictions()
  const { country_code, contract_on } = jurisdiction.basis

  return findRulesVersion(rows, jurisdiction.version) ?? selectRules(rows, country_code, contract_on).rules
}
