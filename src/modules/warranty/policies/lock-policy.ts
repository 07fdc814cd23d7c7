import { notAllowed, notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import type { PolicyKind } from "../domain/types"

type LockedPolicy = { id: string; code: string; kind: PolicyKind }

/** One writer at a time: publishing, retiring and new versions of a policy never overtake each other. */
export async function lockPolicy(sql: Sql, policyId: string): Promise<LockedPolicy> {
  const [policy] = await sql<LockedPolicy & { is_retired: boolean }>(
    `select id, code, kind, retired_at is not null as is_retired from after_sales_policy
     where id = ? and deleted_at is null for update`,
    [policyId]
  )
  if (!policy) {
    notFound("Policy", policyId)
  }
  if (policy.is_retired) {
    notAllowed(`Policy '${policy.code}' is retired for good`, "policy_retired")
  }
  return policy
}
