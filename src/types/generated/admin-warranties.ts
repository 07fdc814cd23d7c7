// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { AdminHistoryEvent, AdminWarranty, AdminWarrantyExtension } from "./shared"
import type { ElementDays, PolicyKind, StartBasis, WarrantyKind, WarrantyStatus, WarrantyTerms } from "./shared-2"

export type AdminWarrantyDetail = {
  id: string
  unit_id: string
  kind: WarrantyKind
  status: WarrantyStatus
  policy_id: string | null
  policy_version_id: string | null
  policy_version: number | null
  policy_code: string | null
  /** Per language */
  policy_name: Record<string, string> | null
  start_basis: StartBasis
  time_zone: string
  starts_on: string | null
  ends_on: ElementDays
  expires_at: string | null
  voided_at: string | null
  void_reason: string | null
  uses: number
  terms: WarrantyTerms
  extensions: AdminWarrantyExtension[]
  is_confirmed: boolean
  product_id: string | null
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
    is_fallback: boolean
  } | null
  lost: LostPolicy[]
  shown_at: string | null
  /** What the unit's facts give, where the customer has seen later ends, which therefore stand */
  ends_by_facts: ElementDays | null
  carried_from_id: string | null
  is_new_term: boolean
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
  version_id: string
  kind: PolicyKind
  reason: string
  to_policy_id: string
}
