import type { FlagReason, Instant, LocalDate, OrderLine, TimeZone } from "../types"

/** What reconciliation reads of a unit, and may change. */
export type KnownUnit = {
  id: string
  order_line_id: string
  unit_index: number
  pieces: number
  is_tracked: boolean
  serial_key: string | null
  owner_customer_id: string | null
  owner_email: string | null
  transferred_at: Instant | null
  contract_at: Instant
  contract_on: LocalDate
  country_code: string | null
  region_code: string | null
  time_zone: TimeZone
  fulfillment_id: string | null
  fulfillment_item_id: string | null
  shipped_at: Instant | null
  delivered_at: Instant | null
  returned_at: Instant | null
  cancelled_at: Instant | null
  replaced_at: Instant | null
  replaced_by_id: string | null
  replaces_id: string | null
  scrapped_at: Instant | null
  settled_facts: string[]
  flagged_reason: FlagReason | null
  flagged_at: Instant | null
  has_open_matter: boolean
}

export type ChangeKind =
  | "shipped"
  | "delivered"
  | "returned"
  | "cancelled"
  | "replaced"
  | "replaces"
  | "pieces_changed"
  | "owner_changed"
  | "contract_changed"
  | "place_changed"
  | "fact_changed_at_source"
  | "fulfillment_assigned"
  | "fulfillment_freed"
  | "flagged"
  | "unflagged"

/** One entry of the unit's history: ids, codes, numbers and dates only. */
export type UnitChange = { kind: ChangeKind; data: Record<string, string | number | null> }

/** A unit while it is being reconciled; new ones have no row yet, claimed ones have another that replaces them. */
export type DraftUnit = KnownUnit & { is_new: boolean; is_claimed: boolean; changes: UnitChange[] }

/** A line of the order with its units; `line` is null when the line was edited away. */
export type DraftLine = { line: OrderLine | null; units: DraftUnit[] }

/** Where a unit hangs on a parcel does not touch what it is owed; nor does a question to a person. */
const withoutEffect = new Set<ChangeKind>(["fulfillment_assigned", "fulfillment_freed", "flagged", "unflagged"])

export function mattersToWarranties(change: UnitChange): boolean {
  return !withoutEffect.has(change.kind) || change.data.shipped_at !== undefined
}

export function isOnOrder(unit: KnownUnit): boolean {
  return unit.returned_at === null && unit.cancelled_at === null
}

export function lastIndex(units: KnownUnit[]): number {
  return Math.max(0, ...units.map((unit) => unit.unit_index))
}

export function byIndex(one: KnownUnit, other: KnownUnit): number {
  return one.unit_index - other.unit_index
}
