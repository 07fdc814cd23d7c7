import type { WarrantySubject } from "../domain/subject"
import { carryOver } from "./carry-over"
import { policyPromises } from "./issue-policies"
import { hasNewBasis, statutoryPromise } from "./issue-statutory"
import type { ExistingWarranty, IssuedPromise, PlannedWarranty, SyncSettings, TermsInForce } from "./types"

export type Surroundings = {
  inForce: TermsInForce
  settings: SyncSettings
  /** False in a shop that sells where there is no legal guarantee. */
  isStatutory: boolean
}

/**
 * The promises that a unit lacks. Policies are matched once, when the unit is first looked at; again only when the
 * place turns out to be another one, and never for a kind that it has a policy of already. A unit that was given for
 * another one gets what that one had, and nothing of its own beside it. A unit that is gone already gets them too, void:
 * older facts that come later then find newer ones. A registration gets nothing before an agent has approved it.
 */
export function missingPromises(
  subject: WarrantySubject,
  own: readonly ExistingWarranty[],
  replaced: readonly ExistingWarranty[],
  around: Surroundings
): PlannedWarranty[] {
  const isInInbox = subject.origin === "registered" && !subject.is_confirmed
  if (isInInbox || own.some((warranty) => warranty.facts_rev > subject.facts_rev)) {
    return []
  }
  const has = new Set(own.map((warranty) => warranty.source_key))
  if (replaced.length > 0) {
    return carryOver(subject, replaced).filter((promise) => !has.has(promise.source_key))
  }
  if (own.some((warranty) => warranty.carried_from)) {
    return []
  }
  const statutory = around.isStatutory && !has.has("statutory") ? statutoryPromise(subject, around.inForce) : null

  return [...(statutory ? [statutory] : []), ...missingPolicies(subject, own, around)].map(asPlanned)
}

function missingPolicies(
  subject: WarrantySubject,
  own: readonly ExistingWarranty[],
  { inForce, settings }: Surroundings
): IssuedPromise[] {
  const isKnownPlace = own.length > 0 && !own.some((warranty) => hasMoved(subject, warranty))
  const kinds = new Set(own.map((warranty) => warranty.kind))

  return isKnownPlace
    ? []
    : policyPromises(subject, inForce, settings.return_window_days).filter((promise) => !kinds.has(promise.kind))
}

function hasMoved(subject: WarrantySubject, warranty: ExistingWarranty): boolean {
  return (
    hasNewBasis(subject, warranty.jurisdiction) && warranty.jurisdiction?.basis.country_code !== subject.country_code
  )
}

function asPlanned(promise: IssuedPromise): PlannedWarranty {
  return { ...promise, extensions: [], carried_from: null, is_new_term: false }
}
