import { systemActor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import type { WarrantySubject } from "../domain/subject"
import { issue } from "./issue"
import { termsOf, type TermsRow, toTerms } from "./load-terms"
import { missingPromises } from "./plan-promises"
import { noResult } from "./result"
import type { SyncResult, SyncSettings } from "./types"
import type { SyncOptions } from "./sync-warranties"

type NewIssues = { result: SyncResult; left: WarrantySubject[] }

/** Whether nothing has happened to the units since they came to be, so that they most likely have no warranty yet. */
export function lookNew(subjects: readonly WarrantySubject[]): boolean {
  return subjects.length > 0 && subjects.every(({ facts_rev, replaces_id }) => facts_rev === 1 && !replaces_id)
}

/**
 * Issues what units are owed that have no warranty yet, without a transaction around it, because this follows each
 * sale: there is nothing to lock, and what is issued is one statement.
 *
 * @returns what was issued, and the units that are left because they have warranties already
 */
export async function issueNew(
  sql: Sql,
  subjects: readonly WarrantySubject[],
  settings: SyncSettings,
  { isStatutory, now }: SyncOptions
): Promise<NewIssues> {
  const result = noResult()
  const { columns, values } = termsOf(subjects)
  const [{ is_known, ...terms }] = await sql<TermsRow & { is_known: boolean }>(
    `select exists (select 1 from after_sales_warranty where unit_id = any(?) and deleted_at is null) as is_known, ${columns}`,
    [subjects.map(({ id }) => id), ...values]
  )
  if (is_known) {
    return { result, left: [...subjects] }
  }
  const around = { inForce: toTerms(terms), settings, isStatutory }
  const missing = subjects.flatMap((subject) =>
    missingPromises(subject, [], [], around).map((promise) => ({ subject, promise }))
  )
  const actor = settings.actor ?? systemActor
  const lost = await issue(sql, missing, { actor, now: now.toISOString(), result })

  return { result, left: subjects.filter(({ id }) => lost.has(id)) }
}
