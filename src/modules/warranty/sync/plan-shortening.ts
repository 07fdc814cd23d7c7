import { notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import type { WarrantySubject } from "../domain/subject"
import { coverageElements } from "../domain/types"
import { loadTerms } from "./load-terms"
import { type PlannedChange, planChange } from "./plan-change"
import type { ExistingWarranty } from "./types"

type Shortening = {
  warranty_id: string
  /** The unit as its facts stand now. */
  subject: WarrantySubject
  /** The unit's warranties and those of the unit that it replaces, by unit. */
  warranties: Map<string, ExistingWarranty[]>
  reason_code?: string
  now: string
}

/** What following its unit's facts would do to a warranty whose later end was shown; null when no end comes closer. */
export async function planShortening(sql: Sql, input: Shortening): Promise<PlannedChange | null> {
  const { warranty_id, subject, warranties, reason_code, now } = input
  const before =
    warranties.get(subject.id)?.find((warranty) => warranty.id === warranty_id) ?? notFound("Warranty", warranty_id)
  const settings = { return_window_days: before.return_window_days, legal_override: true, reason_code }
  const around = { inForce: await loadTerms(sql, [subject]), settings, isStatutory: true }
  const change = planChange(subject, before, around, now, warranties.get(subject.replaces_id ?? "") ?? [])

  return change && bringsCloser(change) ? change : null
}

/** Units whose warranties the plan looks at. */
export function unitsOfShortening({ id, replaces_id }: WarrantySubject): string[] {
  return replaces_id ? [id, replaces_id] : [id]
}

function bringsCloser({ before, after }: PlannedChange): boolean {
  return coverageElements.some((element) => {
    const [shown, now] = [before.ends_on[element], after.ends_on[element]]
    return shown !== null && (now === null || now < shown)
  })
}
