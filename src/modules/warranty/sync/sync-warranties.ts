import { systemActor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import type { WarrantySubject } from "../domain/subject"
import { beginRound } from "./begin-round"
import { issue } from "./issue"
import { planChange } from "./plan-change"
import { missingPromises } from "./plan-promises"
import { inRounds } from "./rounds"
import { noResult, tellChanges } from "./result"
import type { SyncResult, SyncSettings } from "./types"
import { writeChanges } from "./write-changes"

/** Somebody else issuing the same warranties is met once; more often means that something is broken. */
const mostTries = 5

export type SyncOptions = { isStatutory: boolean; now: Date }

/**
 * Brings the warranties of units in line with their facts: issues what they are owed, starts it, counts its ends
 * anew from the anchor, ends it with the unit. Safe to repeat, in any order, in several processes at once: each
 * warranty has a natural key, older facts never overwrite newer ones, and a second look at the same facts writes
 * nothing.
 */
export async function syncWarranties(
  sql: Sql,
  subjects: readonly WarrantySubject[],
  settings: SyncSettings,
  options: SyncOptions
): Promise<SyncResult> {
  const result = noResult()
  for (const round of inRounds(subjects)) {
    await syncRound(sql, round, settings, options, result)
  }
  return result
}

async function syncRound(
  sql: Sql,
  round: readonly WarrantySubject[],
  settings: SyncSettings,
  options: SyncOptions,
  result: SyncResult
): Promise<void> {
  const actor = settings.actor ?? systemActor
  const now = options.now.toISOString()
  let left = round
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === mostTries) {
      conflict("retry", "Another process keeps changing the same warranties; nothing was written, try again")
    }
    const { existing, inForce } = await beginRound(sql, left)
    const around = { inForce, settings, isStatutory: options.isStatutory }
    const of = (unitId: string | null) => (unitId && existing.get(unitId)) || []

    const changes = left.flatMap((subject) =>
      of(subject.id).flatMap((warranty) => planChange(subject, warranty, around, now, of(subject.replaces_id)) ?? [])
    )
    const missing = left.flatMap((subject) =>
      missingPromises(subject, of(subject.id), of(subject.replaces_id), around).map((promise) => ({ subject, promise }))
    )
    await writeChanges(sql, changes, actor)
    const lostTo = await issue(sql, missing, { actor, now, result })
    tellChanges(result, changes)
    left = left.filter((subject) => lostTo.has(subject.id))
  }
}
