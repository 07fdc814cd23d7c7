import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"
import type { CoverageElement, CoverageUnit, StartBasis, WarrantyExtension, WarrantyTerms } from "./types"

export type PeriodUnit = Pick<
  CoverageUnit,
  "contract_on" | "time_zone" | "shipped_at" | "delivered_at" | "installed_at" | "is_installed_by_seller"
>

export type WarrantyPeriod = {
  /** Null until the fact that starts it is known: never the order's date instead. */
  starts_on: LocalDate | null
  /** The fact that is still missing. */
  waiting_for: Exclude<StartBasis, "order" | "end_of_return_window"> | null
  ends_on: Record<CoverageElement, LocalDate | null>
  /** End of the digital supply, for goods with digital elements. */
  digital_ends_on: LocalDate | null
  /** The instant at which the longest element is over; null while pending and for terms without a fixed end. */
  expires_at: Instant | null
}

export type PeriodInput = {
  unit: PeriodUnit
  start_basis: StartBasis
  terms: Pick<WarrantyTerms, "months" | "advertised_months" | "digital_months" | "is_open_ended">
  extensions: readonly WarrantyExtension[]
  return_window_days: number
  /** Most months that repairs may add (`repairExtensionMonths`); null for promises beyond the law. */
  repair_cap_months?: number | null
}

export type WarrantyEnds = WarrantyPeriod["ends_on"]

/** Start and ends of a warranty, from the facts of its unit. */
export function computeWarrantyPeriod(input: PeriodInput): WarrantyPeriod {
  throw new Error("pending")
}

/** The day a basis counts from in the unit's own zone, or the fact that is missing. */
export function startDay(
  unit: PeriodUnit,
  basis: StartBasis,
  returnWindowDays: number
): { on: LocalDate; waiting_for: null } | { on: null; waiting_for: "shipment" | "delivery" | "installation" } {
  throw new Error("pending")
}

/** The instant at which the longest of the ends is over. */
export function expiryInstant(ends: WarrantyEnds, zone: TimeZone): Instant | null {
  throw new Error("pending")
}

/** An end that a customer has seen never moves closer, unless a legal override says so. */
export function keepShownEnds(
  shown: WarrantyEnds | null,
  computed: WarrantyEnds,
  options: { legal_override: boolean }
): WarrantyEnds {
  throw new Error("pending")
}
