import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { type PolicyVersionAction, policyVersionTransitions } from "../domain/policy-version-machine"
import { authorOf } from "../author"

/** Takes the version that is in force out of use; warranties issued under it stay as they are. */
export async function retirePublished(
  sql: Sql,
  policyId: string,
  action: Extract<PolicyVersionAction, "supersede" | "retire">,
  actor: Actor
): Promise<void> {
  await sql(
    `update after_sales_policy_version set status = 'retired', retired_at = now(), retired_by = ?, updated_at = now()
     where policy_id = ? and status = any(?) and deleted_at is null`,
    [authorOf(actor), policyId, policyVersionTransitions.statesFor(action)]
  )
}
