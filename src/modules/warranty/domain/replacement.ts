import type { LocalDate } from "../../../shared/local-date"
import type { WarrantyEnds } from "./period"
import type { JurisdictionRules } from "./rules"

/** The promise of the unit that was given back. */
export type ReplacedPromise = { is_statutory: boolean; ends_on: WarrantyEnds; has_consumer_chosen_repair: boolean }

/**
 * Ends of the promise on the unit that was given instead: the remaining term, or the new one that the rules give
 * (Portugal always; France when the consumer had chosen repair). Never shorter than what the old unit had.
 */
export function replacementEnds(
  promise: ReplacedPromise,
  rules: JurisdictionRules,
  replacementDeliveredOn: LocalDate | null
): { ends_on: WarrantyEnds; is_new_term: boolean } {
  throw new Error("pending")
}
