import type { RollRule } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"

const FALLBACK = "eu"

export type Confidence = "high" | "medium" | "low"

/** How the legal guarantee runs: a fixed number of months, or as long as the buyer may expect the thing to last. */
export type GuaranteeRule =
  | { kind: "fixed_months"; months: number }
  | {
      kind: "expected_life"
      /** Months that are certain whatever the expected life is. */
      minimum_months: number
      /** Months after which no claim is left; null where the law names none. */
      maximum_months: number | null
    }

/** A duty to tell the seller after discovery. It only ever makes a warning: late notice never ends a claim here. */
export type NoticeRule =
  | { kind: "none" }
  | { kind: "months"; months: number }
  | { kind: "reasonable"; safe_months: number }

/** The clock for going to court, beside the window in which a defect must show. */
export type PrescriptionRule = {
  months: number
  /** `delivery` and `guarantee_end` give a fixed day; `discovery` and `notice` count from the defect. */
  from: "delivery" | "guarantee_end" | "discovery" | "notice"
  /** Belgium: never before the guarantee itself has ended. */
  not_before_guarantee_end: boolean
  /** Whether a last day that is closed moves on by the country's own rule. */
  roll: Exclude<RollRule, "eu">
}

/** Moves the limitation back: Germany, BGB §475e(3) and (4). */
export type TollRule = { code: "defect_shown" | "repaired_good_returned"; months: number }

/** Months that a repair under the guarantee adds, and how often. */
export type RepairEffect = { months: number; max_count: number | null }

/** Directive (EU) 2024/1799: twelve months once, for contracts from the day on which the country applies it. */
export type RightToRepairRule = {
  months: number
  max_count: number
  /** First contract date it holds for; null while the country's law is not known to be in force. */
  in_force_from: LocalDate | null
  confidence: Confidence
  reviewed_by: string | null
  notes: string
}

export type ReplacementEffect =
  | { kind: "remaining_term" }
  | { kind: "new_term"; months: number; when: "always" | "consumer_chose_repair" }

/** Calendar days within which a complaint must be answered or settled, and what silence means. */
export type AnswerRule = {
  days: number
  effect: "deemed_accepted" | "further_remedies" | "breach"
  is_rolled: boolean
}

/** An early right to give the thing back at once: United Kingdom s. 22, Ireland s. 24, Portugal. */
export type ShortTermRejectionRule = {
  days: number
  /** The clock stops while the seller repairs or replaces (Consumer Rights Act 2015, s. 22(6)-(8)). */
  is_stopped_by_repair: boolean
  /** Days that always remain after a repaired thing came back. */
  days_after_repair: number
}

/** One dated row: the rules for contracts made from `valid_from` to `valid_to`. A changed number is a new version. */
export type JurisdictionRules = {
  /** Two letters in lower case, `gb` for the United Kingdom, `eu` for the fallback. */
  country: string
  version: string
  valid_from: LocalDate
  valid_to: LocalDate | null
  guarantee: GuaranteeRule
  burden_months: { new: number; used: number }
  /** Least months that may be agreed for used goods; null where no shorter period may be agreed. */
  used_minimum_months: number | null
  notice: NoticeRule
  prescription: PrescriptionRule | null
  tolls: TollRule[]
  repair: RepairEffect | null
  right_to_repair: RightToRepairRule | null
  replacement: ReplacementEffect
  answer: AnswerRule | null
  short_term_rejection: ShortTermRejectionRule | null
  withdrawal_days: number
  source: string
  confidence: Confidence
  /** Who checked the row in law; null means that nobody has. */
  reviewed_by: string | null
  notes: string[]
}

export type RulesChoice = {
  rules: JurisdictionRules
  /** True when the place is unknown or has no row for that date, so that the EU minimum stands in. */
  is_fallback: boolean
}

/** What a merchant may promise beyond a country's rules. Never less. */
export type JurisdictionOverride = {
  country_code: string
  guarantee_months: number | null
  burden_months: number | null
}

export type RuleProblem = { code: string; field: string; value: number; minimum: number }

/** Two letters in lower case, `uk` read as `gb` and `el` as `gr`; null when there is none. */
export function countryKey(country: string | null): string | null {
  const key = country?.trim().toLowerCase() ?? ""
  const aliases: Record<string, string> = { uk: "gb", el: "gr" }
  return aliases[key] ?? (key || null)
}

/**
 * The rules of a country for a contract date, not for the date of the claim. Where the place is unknown, has no row,
 * or none that goes back so far, the EU minimum stands in, and the choice says so.
 */
export function selectRules(
  rows: readonly JurisdictionRules[],
  country: string | null,
  contractOn: LocalDate
): RulesChoice {
  const key = countryKey(country)
  const own = key === null || key === FALLBACK ? null : findRow(rows, key, contractOn)
  if (own) {
    return { rules: own, is_fallback: false }
  }
  const minimum = findRow(rows, FALLBACK, contractOn) ?? oldestRow(rows, FALLBACK)
  if (!minimum) {
    throw new Error("after-sales: the rules of the European Union, which stand in for unknown places, are missing")
  }
  return { rules: minimum, is_fallback: true }
}

/** The row that a warranty was issued under; null when it is no longer among the files. */
export function findRulesVersion(rows: readonly JurisdictionRules[], version: string): JurisdictionRules | null {
  return rows.find((row) => row.version === version) ?? null
}

function findRow(rows: readonly JurisdictionRules[], country: string, on: LocalDate): JurisdictionRules | null {
  return (
    rows.find((row) => row.country === country && row.valid_from <= on && (row.valid_to === null || on <= row.valid_to)) ??
    null
  )
}

function oldestRow(rows: readonly JurisdictionRules[], country: string): JurisdictionRules | null {
  return rows.filter((row) => row.country === country).sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1))[0] ?? null
}
