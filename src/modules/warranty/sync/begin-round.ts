import type { Sql } from "../../../shared/sql"
import type { WarrantySubject } from "../domain/subject"
import { lockedIds, readLocked } from "./load-existing"
import { termsOf, type TermsRow, toTerms } from "./load-terms"
import type { ExistingWarranty, TermsInForce } from "./types"

type Beginning = { existing: Map<string, ExistingWarranty[]>; inForce: TermsInForce }

/**
 * What a round begins with: the warranties of its units and of those that they were given for, locked, and the terms
 * that can be issued. One statement where the units have none yet, as after each sale.
 */
export async function beginRound(sql: Sql, subjects: readonly WarrantySubject[]): Promise<Beginning> {
  const unitIds = new Set(subjects.flatMap(({ id, replaces_id }) => (replaces_id ? [id, replaces_id] : [id])))
  const { columns, values } = termsOf(subjects)
  const [{ locked, ...terms }] = await sql<TermsRow & { locked: string[] }>(
    `with locked as (${lockedIds}) select (select coalesce(array_agg(id), '{}') from locked) as locked, ${columns}`,
    [[...unitIds], ...values]
  )
  return { existing: await readLocked(sql, locked), inForce: toTerms(terms) }
}
