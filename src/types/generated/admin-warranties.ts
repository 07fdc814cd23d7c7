// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminHistoryEvent,
  AdminWarranty,
  ElementDays,
  ElementMonths,
  ExtensionCause,
  Guarantor,
  StartBasis,
  WarrantyKind,
  WarrantyStatus,
} from "./shared"

export type AdminWarrantyDetail = {
  id: string
  unit_id: string
  kind: WarrantyKind
  status: WarrantyStatus
  policy_id: string | null
  policy_version_id: string | null
  policy_version: number | null
  policy_code: string | null
  start_basis: StartBasis
  time_zone: string
  starts_on: string | null
  ends_on: ElementDays
  expires_at: string | null
  voided_at: string | null
  void_reason: string | null
  uses: number
  max_uses: number | null
  is_confirmed: boolean
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  created_at: string
  updated_at: string
  /** Rules that the legal guarantee was issued under */
  jurisdiction: {
    country: string
    version: string
    reviewed: boolean
  } | null
  terms: WarrantyTerms
  lost: LostPolicy[]
  shown_at: string | null
  carried_from_id: string | null
  extensions: AdminWarrantyExtension[]
  coverage_uses: ({
    id: string
    consumer_kind: string
    consumer_id: string
    state: "reserved" | "used" | "released"
    settled_at: string | null
    created_at: string
  })[]
  events: AdminHistoryEvent[]
}

export type AdminWarrantyExtension = {
  id: string
  cause: ExtensionCause
  cause_id: string
  months: number
  days: number
  reason_code: string | null
  actor_type: string
  actor_id: string | null
  created_at: string
}

export type AdminWarrantyListResponse = {
  warranties: AdminWarranty[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminWarrantyResponse = {
  warranty: AdminWarrantyDetail
}

export type LostPolicy = {
  policy_id: string
  version: number | null
  reason: string
}

export type WarrantyTerms = {
  months: ElementMonths
  exclusions: string[]
  is_transferable: boolean
  max_uses: number | null
  guarantor: Guarantor | null
  /** Per language */
  statement: Record<string, string>
  advertised_months: number | null
}
