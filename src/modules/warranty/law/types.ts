import type { Actor } from "../../../shared/actor"
import type { Instant } from "../../../shared/local-date"
import type { GuaranteeRule, JurisdictionOverride, JurisdictionRules } from "../domain/rules"

export type StoredOverride = JurisdictionOverride & { note: string | null; updated_at: Instant }

/** A row with all of the guarantee's fields, so that readers needn't tell the kinds apart. */
export type PresentedRules = Omit<JurisdictionRules, "guarantee"> & {
  guarantee: {
    kind: GuaranteeRule["kind"]
    months: number | null
    minimum_months: number | null
    maximum_months: number | null
  }
}

/** A country's rules with their dates and sources, and what the merchant gives beyond them. */
export type JurisdictionRecord = {
  country_code: string
  /** Whether somebody has checked the current row in law. */
  is_reviewed: boolean
  /** The rules for a contract made today. */
  current: PresentedRules
  /** Newest first. */
  versions: PresentedRules[]
  override: StoredOverride | null
}

/** Left out keeps what is there, null takes it back. */
export type OverrideInput = {
  country_code: string
  guarantee_months?: number | null
  burden_months?: number | null
  note?: string | null
  actor: Actor
}
