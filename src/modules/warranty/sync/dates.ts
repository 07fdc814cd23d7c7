import { startOfDayUtc } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import { repairCapMonths } from "../domain/extension"
import { computeWarrantyPeriod, expiryInstant, keepShownEnds, laterEnds, type PeriodUnit } from "../domain/period"
import { rulesOf } from "../law/rules-of"
import type { WarrantyEndsOn } from "../promises/types"
import type { PlannedWarranty, WarrantyDates } from "./types"

/** What a date hangs on beside the unit's facts. */
export type DatedPromise = Pick<
  PlannedWarranty,
  "jurisdiction" | "terms" | "start_basis" | "extensions" | "return_window_days" | "carried_from" | "is_new_term"
>

/** Ends that the customer has seen, which don't come closer without a legal reason. */
type Shown = { ends_on: WarrantyEndsOn | null; legal_override: boolean }

/**
 * Start and ends of a promise, always counted anew from their anchor with the sum of months. The remaining term of a
 * replaced unit keeps counting from where it had begun; a new term is never shorter than the one before.
 */
export function datesOf(unit: PeriodUnit, promise: DatedPromise, shown: Shown): WarrantyDates {
  const remaining = promise.is_new_term ? null : (promise.carried_from?.starts_on ?? null)
  const period = computeWarrantyPeriod({
    unit: remaining ? countedFrom(remaining, unit.time_zone) : unit,
    start_basis: remaining ? "order" : promise.start_basis,
    terms: promise.terms,
    extensions: promise.extensions,
    return_window_days: promise.return_window_days,
    repair_cap_months: repairCap(promise),
  })
  if (!period.starts_on) {
    return { starts_on: null, ends_on: period.ends_on, starts_at: null, expires_at: null }
  }
  const before = promise.is_new_term ? (promise.carried_from?.ends_on ?? null) : null
  const ends = keepShownEnds(shown.ends_on, before ? laterEnds(before, period.ends_on) : period.ends_on, shown)

  return {
    starts_on: period.starts_on,
    ends_on: ends,
    starts_at: startOfDayUtc(period.starts_on, unit.time_zone),
    expires_at: expiryInstant(ends, unit.time_zone, {
      digital_ends_on: period.digital_ends_on,
      is_open_ended: promise.terms.is_open_ended ?? false,
    }),
  }
}

/** Repairs were recorded under the law of their time; what they add together is for the law that holds now to say. */
function repairCap({ jurisdiction, extensions }: DatedPromise): number | null {
  return jurisdiction && repairCapMonths(rulesOf(jurisdiction), jurisdiction.basis.contract_on, extensions)
}

/** A unit whose only fact is the day from which to count. */
export function countedFrom(day: LocalDate, zone: string): PeriodUnit {
  return {
    contract_on: day,
    time_zone: zone,
    shipped_at: null,
    delivered_at: null,
    installed_at: null,
    is_installed_by_seller: false,
  }
}
