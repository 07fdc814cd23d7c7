import { addDays, coveredUntilExclusive, laterDay, lastCoveredDay, localDay } from "../../../shared/calendar"
import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"
import { totalExtension } from "./extension"
import {
  coverageElements,
  type CoverageElement,
  type CoverageUnit,
  type StartBasis,
  type WarrantyExtension,
  type WarrantyTerms,
} from "./types"

export type PeriodUnit = Pick<
  CoverageUnit,
  "contract_on" | "time_zone" | "shipped_at" | "delivered_at" | "installed_at" | "is_installed_by_seller"
>

/** The fact that a start waits for. */
export type AwaitedFact = "shipment" | "delivery" | "installation"

/** Last covered day of each element; null when nothing is promised for it, or not yet. */
export type WarrantyEnds = Record<CoverageElement, LocalDate | null>

export type WarrantyPeriod = {
  /** Null until the fact that starts it is known: never the order's date instead. */
  starts_on: LocalDate | null
  waiting_for: AwaitedFact | null
  ends_on: WarrantyEnds
  /** End of the digital supply, for goods with digital elements. */
  digital_ends_on: LocalDate | null
  /** The instant at which the longest element is over; null while pending and for terms without a fixed end. */
  expires_at: Instant | null
}

export type PeriodTerms = Pick<WarrantyTerms, "months" | "advertised_months" | "digital_months" | "is_open_ended">

export type PeriodInput = {
  unit: PeriodUnit
  start_basis: StartBasis
  terms: PeriodTerms
  extensions: readonly WarrantyExtension[]
  return_window_days: number
  /** Most months that repairs may add (`repairCapMonths`); null for promises beyond the law. */
  repair_cap_months?: number | null
}

/** Start and ends of a warranty, from the facts of its unit. Pure: the same facts give the same days. */
export function computeWarrantyPeriod(input: PeriodInput): WarrantyPeriod {
  const { unit, terms } = input
  const start = startDay(unit, input.start_basis, input.return_window_days)
  if (start.on === null) {
    return { starts_on: null, waiting_for: start.waiting_for, ends_on: noEnds(), digital_ends_on: null, expires_at: null }
  }
  const anchor = start.on
  const added = totalExtension(input.extensions, input.repair_cap_months ?? null)
  const end = (months: number | null) => (months ? lastCoveredDay(anchor, months + added.months, added.days) : null)
  const ends_on: WarrantyEnds = {
    parts: end(promisedMonths(terms, "parts")),
    labour: end(promisedMonths(terms, "labour")),
    travel: end(promisedMonths(terms, "travel")),
  }
  const digital_ends_on = terms.digital_months ? lastCoveredDay(anchor, terms.digital_months) : null
  const expires_at = expiryInstant(ends_on, unit.time_zone, { digital_ends_on, is_open_ended: terms.is_open_ended })
  return { starts_on: anchor, waiting_for: null, ends_on, digital_ends_on, expires_at }
}

/**
 * Months that count for an element: the longer of statement and advertising (Directive (EU) 2019/771, art. 17).
 * Null: no part of the promise. 0: the promise says that the element is not covered; advertising does not add it.
 */
export function promisedMonths(terms: PeriodTerms, element: CoverageElement): number | null {
  const months = terms.months[element]
  return months ? Math.max(months, terms.advertised_months ?? 0) : months
}

/**
 * The day that a basis counts from in the unit's own zone, or the fact that is missing. A parcel that was delivered
 * without a word of its shipment counts from its delivery. Installation counts from the later of installation and
 * delivery (Directive (EU) 2019/771, recital 40).
 */
export function startDay(
  unit: PeriodUnit,
  basis: StartBasis,
  returnWindowDays: number
): { on: LocalDate; waiting_for: null } | { on: null; waiting_for: AwaitedFact } {
  const local = (instant: Instant | null) => (instant === null ? null : localDay(instant, unit.time_zone))
  const delivered = local(unit.delivered_at)
  const installed = local(unit.installed_at)
  switch (basis) {
    case "order":
      return { on: unit.contract_on, waiting_for: null }
    case "shipment":
      return known(local(unit.shipped_at) ?? delivered, "shipment")
    case "delivery":
      return known(delivered, "delivery")
    case "installation":
      return known(installed && laterDay(installed, delivered ?? installed), "installation")
    case "end_of_return_window":
      return known(delivered && addDays(delivered, returnWindowDays), "delivery")
  }
}

/** The instant at which the longest of the ends is over; null while there is none and for terms without a fixed end. */
export function expiryInstant(
  ends: WarrantyEnds,
  zone: TimeZone,
  options: { digital_ends_on?: LocalDate | null; is_open_ended?: boolean } = {}
): Instant | null {
  const longest = latestEnd(ends, options.digital_ends_on ?? null)
  return options.is_open_ended || longest === null ? null : coveredUntilExclusive(longest, zone)
}

/** An end that a customer has seen never moves closer, unless a legal override says so. */
export function keepShownEnds(
  shown: WarrantyEnds | null,
  computed: WarrantyEnds,
  options: { legal_override: boolean }
): WarrantyEnds {
  return shown === null || options.legal_override ? computed : laterEnds(shown, computed)
}

/** For each element the later of two ends. */
export function laterEnds(a: WarrantyEnds, b: WarrantyEnds): WarrantyEnds {
  const later = (element: CoverageElement) => {
    const [one, other] = [a[element], b[element]]
    return one && other ? laterDay(one, other) : (one ?? other)
  }
  return { parts: later("parts"), labour: later("labour"), travel: later("travel") }
}

/** The last covered day of the longest element. */
export function latestEnd(ends: WarrantyEnds, digital: LocalDate | null = null): LocalDate | null {
  const days = [...coverageElements.map((element) => ends[element]), digital].filter((day) => day !== null)
  return days.length > 0 ? days.reduce(laterDay) : null
}

function known(on: LocalDate | null, fact: AwaitedFact) {
  return on === null ? { on, waiting_for: fact } : { on, waiting_for: null }
}

function noEnds(): WarrantyEnds {
  return { parts: null, labour: null, travel: null }
}
