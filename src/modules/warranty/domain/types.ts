import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"

export type WarrantyKind = "statutory" | "commercial" | "durability" | "plan"
export type PolicyKind = Exclude<WarrantyKind, "statutory">
export type StartBasis = "order" | "shipment" | "delivery" | "installation" | "end_of_return_window"
export type WarrantyStatus = "pending" | "active" | "expired" | "void" | "exhausted"
export const coverageElements = ["parts", "labour", "travel"] as const
export type CoverageElement = (typeof coverageElements)[number]

/** What the assessment needs to know of a unit. */
export type CoverageUnit = {
  id: string
  /** Goods that the customer registered were sold by somebody else, who owes the legal guarantee. */
  origin?: "order" | "backfill" | "registered"
  /** The unit that this one was given for. */
  replaces_id?: string | null
  country_code: string | null
  region_code: string | null
  buyer_kind: "consumer" | "business"
  condition: "new" | "used" | "refurbished"
  time_zone: TimeZone
  contract_on: LocalDate
  shipped_at: Instant | null
  delivered_at: Instant | null
  installed_at: Instant | null
  is_installed_by_seller: boolean
  returned_at: Instant | null
  cancelled_at: Instant | null
  replaced_at: Instant | null
  scrapped_at: Instant | null
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
  /** Set by a backfill until the merchant confirms: nothing is promised before. */
  is_confirmed: boolean
}

/** Frozen on the warranty when it is issued; publishing a new version never changes it. */
export type WarrantyTerms = {
  /** Null: the element is no part of the promise. 0: the promise says that the element is not covered. */
  months: Record<CoverageElement, number | null>
  /** Cause codes that the promise leaves out. */
  exclusions: string[]
  is_transferable: boolean
  max_uses: number | null
  guarantor: { name: string; address: string } | null
  statement: Record<string, string>
  /** Months that advertising promised; the longer of advert and statement counts (Dir. 2019/771 art. 17). */
  advertised_months: number | null
  /** Months of continuous digital supply, for which the guarantee runs on (Dir. 2019/771 art. 10(2)). */
  digital_months?: number | null
  /** The law names no fixed end: `months` are the certain ones, and a person assesses what comes after. */
  is_open_ended?: boolean
}

export type WarrantyExtension = {
  cause: "repair" | "replacement" | "goodwill" | "delay" | "purchase"
  cause_id: string
  months: number
  days: number
}

export type WarrantyRecord = {
  id: string
  kind: WarrantyKind
  policy_id: string | null
  policy_version: number | null
  start_basis: StartBasis
  starts_on: LocalDate | null
  ends_on: Record<CoverageElement, LocalDate | null>
  terms: WarrantyTerms
  extensions: WarrantyExtension[]
  voided_at: Instant | null
  void_reason: string | null
  /** Reservations and uses that count against `max_uses`. */
  uses: number
}
