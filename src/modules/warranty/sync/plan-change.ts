import { isDeepStrictEqual } from "node:util"
import type { WarrantySubject } from "../domain/subject"
import { carriedAnew } from "./carry-over"
import { datesOf } from "./dates"
import { hasNewBasis, statutoryPromise } from "./issue-statutory"
import { labelsOf } from "./labels"
import type { Surroundings } from "./plan-promises"
import type { ExistingWarranty, PlannedEvent } from "./types"
import { voidState } from "./void-state"

export type PlannedChange = { before: ExistingWarranty; after: ExistingWarranty; events: PlannedEvent[] }

/**
 * What the unit's facts make of a warranty that it has; null when nothing changes. Facts that are older than those
 * which the warranty was last computed from change nothing.
 *
 * @param now stands in for the moment of what has none of its own
 * @param replaced the warranties of the unit that this one was given for
 */
export function planChange(
  subject: WarrantySubject,
  before: ExistingWarranty,
  around: Surroundings,
  now: string,
  replaced: readonly ExistingWarranty[] = []
): PlannedChange | null {
  if (subject.facts_rev < before.facts_rev) {
    return null
  }
  const promised = { ...before, ...newLaw(subject, before, around), ...carriedAnew(subject, before, replaced) }
  const dates = datesOf(subject, promised, {
    ends_on: before.shown_at ? before.ends_on : null,
    legal_override: around.settings.legal_override ?? false,
  })
  const after: ExistingWarranty = {
    ...promised,
    ...dates,
    ...voidState(subject, before, now),
    ...labelsOf(subject),
    time_zone: subject.time_zone,
  }
  if (isDeepStrictEqual(after, before)) {
    return null
  }
  const { reason_code, legal_override } = around.settings
  const because = { ...(reason_code ? { reason_code } : {}), ...(legal_override ? { legal_override } : {}) }
  const events = eventsOf(before, after).map((event) => ({
    ...event,
    data: { ...event.data, facts_rev: subject.facts_rev, ...because },
  }))
  return { before, after: { ...after, facts_rev: subject.facts_rev }, events }
}

/** The law is read again only when a fact that it hangs on was corrected. */
function newLaw(
  subject: WarrantySubject,
  warranty: ExistingWarranty,
  around: Surroundings
): Partial<Pick<ExistingWarranty, "terms" | "jurisdiction" | "start_basis">> {
  if (warranty.carried_from || !hasNewBasis(subject, warranty.jurisdiction)) {
    return {}
  }
  const promise = statutoryPromise(subject, around.inForce)

  return promise ? { terms: promise.terms, jurisdiction: promise.jurisdiction, start_basis: promise.start_basis } : {}
}

function eventsOf(before: ExistingWarranty, after: ExistingWarranty): PlannedEvent[] {
  const events: PlannedEvent[] = []
  const add = (kind: PlannedEvent["kind"], data: PlannedEvent["data"]) =>
    events.push({ warranty_id: before.id, kind, data })

  if (!isDeepStrictEqual(lawOf(after), lawOf(before)) || !isDeepStrictEqual(after.jurisdiction, before.jurisdiction)) {
    add("terms_changed", { from: lawOf(before), to: lawOf(after) })
  }
  if (hasOtherDates(before, after)) {
    const kind = before.starts_on === null && after.starts_on !== null ? "started" : "changed"
    add(kind, { from: daysOf(before), to: daysOf(after) })
  }
  if (after.void_reason !== before.void_reason) {
    add(after.void_reason ? "voided" : "restored", { from: before.void_reason, to: after.void_reason })
  }
  return events
}

export function hasOtherDates(before: ExistingWarranty, after: ExistingWarranty): boolean {
  return !isDeepStrictEqual(daysOf(before), daysOf(after))
}

/** The days of a warranty as its history keeps them. */
export function daysOf(warranty: Pick<ExistingWarranty, "starts_on" | "ends_on">) {
  return { starts_on: warranty.starts_on, ends_on: warranty.ends_on }
}

function lawOf({ jurisdiction, terms, is_new_term }: ExistingWarranty) {
  const { months, digital_months = null } = terms
  return { rules: jurisdiction?.version ?? null, months, digital_months, is_new_term }
}
