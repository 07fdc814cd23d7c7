import { entityIds } from "../../../shared/entity-ids"
import type { WarrantySubject } from "../domain/subject"
import { datesOf } from "./dates"
import { labelsOf } from "./labels"
import { daysOf } from "./plan-change"
import type { ExistingWarranty, PlannedEvent, PlannedWarranty } from "./types"
import { voidState } from "./void-state"

export type PlannedIssue = { warranty: ExistingWarranty; events: PlannedEvent[] }

/** The promises as the rows that they become, with their dates as far as they are known. */
export function planIssues(
  missing: readonly { subject: WarrantySubject; promise: PlannedWarranty }[],
  now: string
): PlannedIssue[] {
  const ids = entityIds("aswar", missing.length)
  return missing.map(({ subject, promise }, index) => planIssue(ids[index], subject, promise, now))
}

function planIssue(id: string, subject: WarrantySubject, promise: PlannedWarranty, now: string): PlannedIssue {
  const warranty: ExistingWarranty = {
    ...promise,
    ...datesOf(subject, promise, { ends_on: null, legal_override: false }),
    ...voidState(subject, { ...promise, voided_at: null, void_reason: null }, now),
    ...labelsOf(subject),
    id,
    unit_id: subject.id,
    time_zone: subject.time_zone,
    uses: 0,
    shown_at: null,
    facts_rev: subject.facts_rev,
  }
  const events: PlannedEvent[] = [
    {
      warranty_id: id,
      kind: "issued",
      data: {
        ...daysOf(warranty),
        facts_rev: subject.facts_rev,
        policy_version_id: promise.policy_version_id,
        rules: promise.jurisdiction?.version ?? null,
        carried_from_id: promise.carried_from?.id ?? null,
      },
    },
  ]
  if (warranty.void_reason) {
    events.push({ warranty_id: id, kind: "voided", data: { from: null, to: warranty.void_reason } })
  }
  return { warranty, events }
}
