import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import type { WarrantySubject } from "../domain/subject"
import { planIssues } from "./plan-issue"
import { tellIssues } from "./result"
import type { PlannedWarranty, SyncResult } from "./types"
import { writeIssues } from "./write-issues"

type Missing = { subject: WarrantySubject; promise: PlannedWarranty }
type Around = { actor: Actor; now: string; result: SyncResult }

/**
 * Issues promises that units lack, in one statement, and adds them to the result.
 *
 * @returns the units of which another process has issued one meanwhile
 */
export async function issue(
  sql: Sql,
  missing: readonly Missing[],
  { actor, now, result }: Around
): Promise<Set<string>> {
  const issues = planIssues(missing, now)
  const written = await writeIssues(sql, issues, actor)
  tellIssues(
    result,
    issues.filter(({ warranty }) => written.has(warranty.id))
  )
  return new Set(issues.flatMap(({ warranty }) => (written.has(warranty.id) ? [] : warranty.unit_id)))
}
