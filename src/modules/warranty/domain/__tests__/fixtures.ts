import type { LocalDate } from "../../../../shared/local-date"
import { loadJurisdictions } from "../../jurisdictions"
import type { AssessmentInput } from "../assessment"
import { repairCapMonths } from "../extension"
import { computeWarrantyPeriod } from "../period"
import { applyOverride } from "../override"
import { type JurisdictionOverride, type JurisdictionRules, selectRules } from "../rules"
import { statutoryTerms } from "../statutory"
import type { CoverageUnit, WarrantyExtension, WarrantyRecord, WarrantyTerms } from "../types"

/** How often a property is tried: few by default, `FC_RUNS` for the full count. */
export const runs = (few = 100) => ({ numRuns: Number(process.env.FC_RUNS ?? few) })

export function rulesFor(country: string | null, contractOn: LocalDate): JurisdictionRules {
  return selectRules(loadJurisdictions(), country, contractOn).rules
}

/** A new thing sold to an Italian consumer, not delivered yet. */
export function unit(changes: Partial<CoverageUnit> = {}): CoverageUnit {
  return {
    id: "asunit_1",
    country_code: "it",
    region_code: null,
    buyer_kind: "consumer",
    condition: "new",
    time_zone: "Europe/Rome",
    contract_on: "2025-09-10",
    shipped_at: null,
    delivered_at: null,
    installed_at: null,
    is_installed_by_seller: false,
    returned_at: null,
    cancelled_at: null,
    replaced_at: null,
    scrapped_at: null,
    digital_supply_months: null,
    expected_life_months: null,
    used_guarantee_months: null,
    is_confirmed: true,
    ...changes,
  }
}

const zones: Record<string, string> = {
  at: "Europe/Vienna",
  cz: "Europe/Prague",
  de: "Europe/Berlin",
  es: "Europe/Madrid",
  fr: "Europe/Paris",
  gb: "Europe/London",
  it: "Europe/Rome",
  nl: "Europe/Amsterdam",
  pt: "Europe/Lisbon",
  se: "Europe/Stockholm",
}

/** Bought and delivered in a country at noon UTC of the day. */
export function delivered(country: string, on: LocalDate, changes: Partial<CoverageUnit> = {}): CoverageUnit {
  return unit({
    country_code: country,
    time_zone: zones[country] ?? "UTC",
    contract_on: on,
    delivered_at: `${on}T12:00:00.000Z`,
    ...changes,
  })
}

type StatutoryOptions = {
  extensions?: WarrantyExtension[]
  rules?: JurisdictionRules
  override?: JurisdictionOverride | null
}

/** The legal guarantee as it would be issued on a unit. */
export function statutory(of: CoverageUnit, options: StatutoryOptions = {}): WarrantyRecord {
  const rules = options.rules ?? rulesFor(of.country_code, of.contract_on)
  const extensions = options.extensions ?? []
  const issued = statutoryTerms(of, rules, options.override ?? null)
  if (!issued) {
    throw new Error("no legal guarantee is owed to a business")
  }
  const period = computeWarrantyPeriod({
    unit: of,
    start_basis: issued.start_basis,
    terms: issued.terms,
    extensions,
    return_window_days: 14,
    repair_cap_months: repairCapMonths(rules, of.contract_on, extensions),
  })
  return record({ id: "aswar_law", kind: "statutory", ...issued, ...period, extensions })
}

type PolicyOptions = Partial<Omit<WarrantyRecord, "terms">> & { terms?: Partial<WarrantyTerms> }

/** A promise beyond the law, 36 months for parts and labour from delivery unless said otherwise. */
export function policy(of: CoverageUnit, { terms: changed, ...changes }: PolicyOptions = {}): WarrantyRecord {
  const start_basis = changes.start_basis ?? "delivery"
  const terms: WarrantyTerms = { ...plainTerms, months: { parts: 36, labour: 36, travel: null }, ...changed }
  const extensions = changes.extensions ?? []
  const period = computeWarrantyPeriod({ unit: of, start_basis, terms, extensions, return_window_days: 14 })
  return record({ id: "aswar_policy", kind: "commercial", policy_id: "aspol_1", start_basis, ...period, ...changes, terms })
}

export const plainTerms: WarrantyTerms = {
  months: { parts: null, labour: null, travel: null },
  exclusions: [],
  is_transferable: true,
  max_uses: null,
  guarantor: null,
  statement: {},
  advertised_months: null,
}

function record(changes: Partial<WarrantyRecord> & Pick<WarrantyRecord, "id" | "kind" | "terms">): WarrantyRecord {
  return {
    policy_id: null,
    policy_version: null,
    start_basis: "delivery",
    starts_on: null,
    ends_on: { parts: null, labour: null, travel: null },
    extensions: [],
    voided_at: null,
    void_reason: null,
    uses: 0,
    ...changes,
  }
}

/** An assessment's input with the unit's own legal guarantee, unless warranties are given. */
export function input(of: CoverageUnit, changes: Partial<AssessmentInput> = {}): AssessmentInput {
  const rules = changes.rules ?? rulesFor(of.country_code, of.contract_on)
  return {
    unit: of,
    warranties: of.buyer_kind === "consumer" ? [statutory(of, { rules })] : [],
    rules: applyOverride(rules, null),
    defect_on: null,
    cause: null,
    now: "2026-11-23T10:00:00.000Z",
    ...changes,
  }
}

export const repairs = (count: number, months: number): WarrantyExtension[] =>
  Array.from({ length: count }, (_, index) => ({ cause: "repair", cause_id: `repair_${index}`, months, days: 0 }))
