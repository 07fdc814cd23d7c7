import type { Sql } from "../../../shared/sql"
import type { PolicyScope } from "../domain/policy-match"

/**
 * Scopes by which policies are matched, those of retired versions too because a unit may have come before they
 * were. Whoever syncs reads the catalogue only for the scopes that ask for it.
 */
export async function scopesInUse(sql: Sql): Promise<PolicyScope[]> {
  const rows = await sql<{ scope_type: PolicyScope }>(
    `select distinct scope_type from after_sales_policy_version where status <> 'draft' and deleted_at is null`
  )
  return rows.map((row) => row.scope_type)
}
