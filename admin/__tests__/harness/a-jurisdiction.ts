import type { AdminJurisdiction, JurisdictionRules } from "../../../src/types"

/** Two years, as Italy has them; nobody has checked the row. */
export function someRules(changes: Partial<JurisdictionRules> = {}): JurisdictionRules {
  return {
    version: "2022-1",
    valid_from: "2022-01-01",
    valid_to: null,
    guarantee: { kind: "fixed_months", months: 24, minimum_months: null, maximum_months: null },
    burden_months: { new: 12, used: 12 },
    used_minimum_months: 12,
    repair: null,
    withdrawal_days: 14,
    source: "Codice del consumo, art. 133",
    confidence: "high",
    reviewed_by: null,
    notes: [],
    ...changes,
  }
}

export function aJurisdiction(changes: Partial<AdminJurisdiction> = {}): AdminJurisdiction {
  const current = changes.current ?? someRules()
  return { country_code: "it", is_reviewed: false, current, versions: [current], override: null, ...changes }
}
