import type { Actor } from "../../../shared/actor"
import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"
import type { PolicyCandidate } from "../domain/policy-match"
import type { JurisdictionOverride } from "../domain/rules"
import type { StartBasis, WarrantyExtension, WarrantyKind, WarrantyTerms } from "../domain/types"
import type { Jurisdiction, LostPolicy, WarrantyEndsOn, WarrantyEventKind } from "../promises/types"

export type SyncSettings = {
  /** Days in which the shop takes things back; frozen on what starts at their end. */
  return_window_days: number
  /** A legal reason to move an end closer although the customer has seen it. */
  legal_override?: boolean
  /** Who changed the facts, for the history; the system when left out. */
  actor?: Actor
  reason_code?: string | null
}

export type Touched = { id: string; unit_id: string }

/** Warranties that came to be, got their start, changed an end, or ended without coming to their end. */
export type SyncResult = { issued: Touched[]; started: Touched[]; changed: Touched[]; voided: Touched[] }

/** What makes a promise, before any date. */
export type IssuedPromise = {
  kind: WarrantyKind
  source_key: string
  policy_id: string | null
  policy_version_id: string | null
  policy_version: number | null
  jurisdiction: Jurisdiction | null
  terms: WarrantyTerms
  lost: LostPolicy[]
  start_basis: StartBasis
  return_window_days: number
}

/** The promise on the replaced unit that another one carries on. */
export type CarriedFrom = { id: string; starts_on: LocalDate | null; ends_on: WarrantyEndsOn }

export type PlannedWarranty = IssuedPromise & {
  extensions: WarrantyExtension[]
  carried_from: CarriedFrom | null
  is_new_term: boolean
}

export type WarrantyDates = {
  starts_on: LocalDate | null
  ends_on: WarrantyEndsOn
  starts_at: Instant | null
  expires_at: Instant | null
}

export type VoidState = { voided_at: Instant | null; void_reason: string | null }

export type Labels = {
  is_confirmed: boolean
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
}

export type ExistingWarranty = PlannedWarranty &
  WarrantyDates &
  VoidState &
  Labels & {
    id: string
    unit_id: string
    time_zone: TimeZone
    uses: number
    shown_at: Instant | null
    facts_rev: number
  }

/** A policy version as it can be issued. */
export type IssuableVersion = PolicyCandidate & {
  retired_at: Instant | null
  start_basis: StartBasis
  terms: WarrantyTerms
}

export type TermsInForce = {
  versions: IssuableVersion[]
  /** By country code. */
  overrides: Map<string, JurisdictionOverride>
}

export type PlannedEvent = { warranty_id: string; kind: WarrantyEventKind; data: Record<string, unknown> }
