import type { JurisdictionRules } from "./rules"

/** The promise of the unit that was given back. */
export type ReplacedPromise = { is_statutory: boolean; has_consumer_chosen_repair: boolean }

/**
 * Months that start anew with the replacement (Portugal always; France when the consumer had chosen repair); null when
 * the remaining term is carried on. The directive's twelve months are for repairs, not for replacements.
 */
export function newTermMonths(promise: ReplacedPromise, rules: JurisdictionRules): number | null {
  const effect = rules.replacement
  if (!promise.is_statutory || effect.kind === "remaining_term") {
    return null
  }
  return effect.when === "always" || promise.has_consumer_chosen_repair ? effect.months : null
}
