import { newTermMonths } from "../domain/replacement"
import type { WarrantySubject } from "../domain/subject"
import type { WarrantyExtension, WarrantyTerms } from "../domain/types"
import { rulesOf } from "../law/rules-of"
import type { ExistingWarranty, PlannedWarranty } from "./types"

/**
 * The promises of a replaced unit on the one that was given for it: the remaining term with its extensions, or the
 * new one that the rules give. What a person had ended, or a return, isn't carried on.
 */
export function carryOver(subject: WarrantySubject, replaced: readonly ExistingWarranty[]): PlannedWarranty[] {
  return replaced
    .filter((source) => source.void_reason === null || source.void_reason === "unit_replaced")
    .map((source) => carry(subject, source))
}

/**
 * A carried promise for which the law's answer has turned out otherwise, because it became known only later that the
 * consumer had asked for a repair: carried on anew, with what was added to it since. Nothing where the answer stands.
 */
export function carriedAnew(
  subject: WarrantySubject,
  warranty: ExistingWarranty,
  replaced: readonly ExistingWarranty[]
): Partial<Pick<ExistingWarranty, "terms" | "extensions" | "is_new_term">> {
  const source = replaced.find(({ id }) => id === warranty.carried_from?.id)
  const carried = source && carry(subject, source)
  if (!carried || carried.is_new_term === warranty.is_new_term) {
    return {}
  }
  const isCarried = ({ cause, cause_id }: WarrantyExtension) =>
    source.extensions.some((other) => other.cause === cause && other.cause_id === cause_id)
  const since = warranty.extensions.filter((extension) => !isCarried(extension))

  return {
    terms: { ...carried.terms, max_uses: warranty.terms.max_uses },
    extensions: [...carried.extensions, ...since],
    is_new_term: carried.is_new_term,
  }
}

function carry(subject: WarrantySubject, source: ExistingWarranty): PlannedWarranty {
  const newMonths = freshMonths(subject, source)
  const terms = { ...source.terms, max_uses: usesLeft(source) }

  return {
    kind: source.kind,
    source_key: source.source_key,
    policy_id: source.policy_id,
    policy_version_id: source.policy_version_id,
    policy_version: source.policy_version,
    jurisdiction: source.jurisdiction,
    lost: source.lost,
    start_basis: source.start_basis,
    return_window_days: source.return_window_days,
    terms: newMonths === null ? terms : { ...terms, months: lengthened(terms.months, newMonths) },
    extensions: newMonths === null ? source.extensions : [],
    carried_from: { id: source.id, starts_on: source.starts_on, ends_on: source.ends_on },
    is_new_term: newMonths !== null,
  }
}

/** Months that start anew with the replacement; null where the remaining term runs on. */
function freshMonths(subject: WarrantySubject, source: ExistingWarranty): number | null {
  if (!source.jurisdiction) {
    return null
  }
  return newTermMonths(
    {
      is_statutory: source.kind === "statutory",
      has_consumer_chosen_repair: subject.has_consumer_chosen_repair ?? false,
    },
    rulesOf(source.jurisdiction)
  )
}

/** What the old unit has used up stays used up. */
function usesLeft(source: ExistingWarranty): number | null {
  return source.terms.max_uses === null ? null : Math.max(0, source.terms.max_uses - source.uses)
}

/** An element that the promise has never covered stays uncovered. */
function lengthened(months: WarrantyTerms["months"], atLeast: number): WarrantyTerms["months"] {
  const of = (own: number | null) => (own ? Math.max(own, atLeast) : own)

  return { parts: of(months.parts), labour: of(months.labour), travel: of(months.travel) }
}
