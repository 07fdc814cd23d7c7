import { localDay } from "../../../shared/calendar"
import type { Instant } from "../../../shared/local-date"
import { type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"

/** An answer that the unit's own state gives, before any warranty is looked at. */
export type Settled = { result: "not_covered" | "review"; reason: Reason; would_change: Reason[] }

/**
 * A sale that was undone left no promise, and the promise of a unit that was replaced stands on its replacement. A
 * scrapped unit may still have given a claim. A unit from a backfill promises nothing until the shop confirms it.
 */
export function settledByUnit({ unit }: AssessmentContext): Settled | null {
  const on = (instant: Instant) => ({ on: localDay(instant, unit.time_zone) })
  if (unit.returned_at) {
    return { result: "not_covered", reason: reason("unit_returned", on(unit.returned_at)), would_change: [] }
  }
  if (unit.cancelled_at) {
    return { result: "not_covered", reason: reason("unit_cancelled", on(unit.cancelled_at)), would_change: [] }
  }
  if (unit.replaced_at) {
    const would_change = [reason("claim_on_replacement")]
    return { result: "not_covered", reason: reason("unit_replaced", on(unit.replaced_at)), would_change }
  }
  if (unit.scrapped_at) {
    return { result: "review", reason: reason("unit_scrapped", on(unit.scrapped_at)), would_change: [] }
  }
  return unit.is_confirmed
    ? null
    : { result: "review", reason: reason("not_confirmed"), would_change: [reason("shop_confirms_unit")] }
}
