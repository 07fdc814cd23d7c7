import type { Actor } from "../../../shared/actor"
import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"
import type { PolicyLoss } from "../domain/policy-match"
import type { CoverageElement, WarrantyExtension, WarrantyRecord, WarrantyStatus, WarrantyTerms } from "../domain/types"

/** What a statutory warranty was issued under, and the facts that its rules were chosen by. */
export type Jurisdiction = {
  country: string
  version: string
  reviewed: boolean
  /** The place was unknown, so the least that the directive gives stands in. */
  is_fallback: boolean
  /** A changed value means that the law has to be read again; anything else leaves the terms frozen. */
  basis: {
    country_code: string | null
    contract_on: LocalDate
    condition: string
    is_installed_by_seller: boolean
    digital_supply_months: number | null
    expected_life_months: number | null
    used_guarantee_months: number | null
  }
}

/** A policy that would have fitted too, and why another one won. */
export type LostPolicy = PolicyLoss & { version: number }

export type StoredExtension = WarrantyExtension & {
  id: string
  reason_code: string | null
  actor_type: Actor["type"]
  actor_id: string | null
  created_at: Instant
}

/** A warranty as the module hands it out. */
export type StoredWarranty = Omit<WarrantyRecord, "extensions" | "terms"> & {
  terms: WarrantyTerms & { is_open_ended: boolean }
  extensions: StoredExtension[]
  unit_id: string
  source_key: string
  status: WarrantyStatus
  policy_version_id: string | null
  /** Per language; null for the legal guarantee. */
  policy_name: Record<string, string> | null
  policy_code: string | null
  jurisdiction: Jurisdiction | null
  lost: LostPolicy[]
  time_zone: TimeZone
  starts_at: Instant | null
  /** First instant after the longest element's last covered day; null without a fixed end. */
  expires_at: Instant | null
  shown_at: Instant | null
  carried_from_id: string | null
  is_new_term: boolean
  is_confirmed: boolean
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  max_uses: number | null
  created_at: Instant
  updated_at: Instant
}

export type WarrantyEventRecord = {
  id: string
  kind: WarrantyEventKind
  actor_type: Actor["type"]
  actor_id: string | null
  data: Record<string, unknown>
  created_at: Instant
}

export type WarrantyEventKind =
  | "issued"
  | "started"
  | "changed"
  | "terms_changed"
  | "extended"
  | "shortened"
  | "voided"
  | "restored"
  | "shown"
  | "expiring_announced"
  | "use_reserved"
  | "use_committed"
  | "use_released"

export type CoverageUseRecord = {
  id: string
  warranty_id: string
  consumer_kind: string
  consumer_id: string
  state: "reserved" | "used" | "released"
  created_at: Instant
  settled_at: Instant | null
}

export type WarrantyDetail = StoredWarranty & {
  /** Oldest first. */
  events: WarrantyEventRecord[]
  coverage_uses: CoverageUseRecord[]
}

/** Last covered day for each cost element. */
export type WarrantyEndsOn = Record<CoverageElement, LocalDate | null>

export type ExtendWarrantyInput = {
  warranty_id: string
  cause: WarrantyExtension["cause"]
  /** What gave it: the repair, the decision, the delay. Together with the cause it counts once. */
  cause_id: string
  /** Left out for a repair under the legal guarantee: the law says how much. */
  months?: number
  days?: number
  reason_code?: string | null
  actor: Actor
}

export type ExtendWarrantyResult = {
  warranty: WarrantyDetail
  extension: StoredExtension
  /** False when this cause had counted before: nothing was written. */
  is_new: boolean
}
