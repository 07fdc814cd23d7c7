import { lastCoveredDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import { laterEnds, type WarrantyEnds } from "./period"
import type { JurisdictionRules } from "./rules"

/** The promise of the unit that was given back. */
export type ReplacedPromise = { is_statutory: boolean; ends_on: WarrantyEnds; has_consumer_chosen_repair: boolean }

/**
 * Ends of the promise on the unit that was given instead: the remaining term, or the new one that the rules give
 * (Portugal always; France when the consumer had chosen repair). Never shorter than what the old unit had. The
 * directive's twelve months are for repairs, not for replacements.
 */
export function replacementEnds(
  promise: ReplacedPromise,
  rules: JurisdictionRules,
  replacementDeliveredOn: LocalDate | null
): { ends_on: WarrantyEnds; is_new_term: boolean } {
  const months = newTermMonths(promise, rules)
  if (months === null || replacementDeliveredOn === null) {
    return { ends_on: promise.ends_on, is_new_term: false }
  }
  const end = lastCoveredDay(replacementDeliveredOn, months)
  return { ends_on: laterEnds(promise.ends_on, { parts: end, labour: end, travel: end }), is_new_term: true }
}

/** Months that start anew with the replacement; null when the remaining term is carried on. */
export function newTermMonths(
  promise: Pick<ReplacedPromise, "is_statutory" | "has_consumer_chosen_repair">,
  rules: JurisdictionRules
): number | null {
  const effect = rules.replacement
  if (!promise.is_statutory || effect.kind === "remaining_term") {
    return null
  }
  return effect.when === "always" || promise.has_consumer_chosen_repair ? effect.months : null
}
