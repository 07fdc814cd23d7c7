import type { Instant, LocalDate } from "../../../shared/local-date"
import type { CauseCode } from "./causes"
import type { CoverageResult, DeadlineCode, ReasonCode, RemedyCode } from "./codes"
import type { JurisdictionRules } from "./rules"
import type { CoverageElement, CoverageUnit, WarrantyRecord } from "./types"

/** A code with its parameters; days as `YYYY-MM-DD`. The text is added where it is shown. */
export type Reason = { code: ReasonCode; params: Record<string, string | number> }

export function reason(code: ReasonCode, params: Reason["params"] = {}): Reason {
  return { code, params }
}

/** One earlier attempt to mend or replace the unit under the guarantee. */
export type EarlierRemedy = {
  kind: "repair" | "replacement"
  requested_on: LocalDate
  /** Null while the unit is still with the shop. */
  returned_on: LocalDate | null
  /** The same fault is there again. */
  has_failed: boolean
}

/** What happened since the sale, as far as it opens further remedies (Directive (EU) 2019/771, art. 13(4)). */
export type RemedyHistory = {
  earlier: EarlierRemedy[]
  has_seller_refused: boolean
  is_serious: boolean
}

export type AssessmentInput = {
  unit: CoverageUnit
  warranties: readonly WarrantyRecord[]
  /** The rules of the unit's country and contract date, with the merchant's override applied. */
  rules: JurisdictionRules
  /** True when the rules stand in for an unknown place (`selectRules`). */
  is_fallback?: boolean
  /** The day on which the defect was first seen; null: the day of the report. */
  defect_on: LocalDate | null
  /** The day on which the shop was told; left out: today. */
  reported_on?: LocalDate
  cause: CauseCode | null
  now: Instant
  /** Days in which the shop takes things back; the legal days if those are more. */
  return_window_days?: number
  history?: RemedyHistory
}

export type ElementCoverage = {
  result: "covered" | "not_covered" | "review"
  /** The warranty to bill, or to look at: the legal guarantee first, because it is never used up. */
  warranty_id: string | null
  /** Last day on which any of the unit's warranties covers this element; null when none does. */
  covered_until: LocalDate | null
}

export type CoverageAssessment = {
  assessed_at: Instant
  defect_on: LocalDate
  cause: CauseCode | null
  result: CoverageResult
  elements: Record<CoverageElement, ElementCoverage>
  /** By law: who must prove whether the defect was there at delivery, and the last day on which it is the seller. */
  burden_of_proof: { on: "seller" | "consumer"; until: LocalDate | null }
  remedies: { code: RemedyCode; open: boolean; reasons: Reason[] }[]
  deadlines: { code: DeadlineCode; on: LocalDate }[]
  reasons: Reason[]
  would_change: Reason[]
  rules: { country: string; version: string; reviewed: boolean }
}
