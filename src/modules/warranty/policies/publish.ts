import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { policyVersionTransitions } from "../domain/policy-version-machine"
import { findVersions } from "./find-versions"
import { nameProblems, problemsOf } from "./gate"
import { authorOf } from "../author"
import { lockPolicy } from "./lock-policy"
import { retirePublished } from "./retire-published"
import { retrievePolicy } from "./retrieve-policy"
import type { PolicyRecord } from "./types"

/** `version`: the draft that the caller has seen, so that nothing newer goes out unread. */
export type PublishInput = { policy_id: string; version?: number; actor: Actor }

/**
 * Puts the draft in force for units that come from now on. The version that was in force retires in the same moment;
 * warranties issued under it stay as they are.
 */
export async function publishVersion(sql: Sql, input: PublishInput): Promise<PolicyRecord> {
  const policy = await lockPolicy(sql, input.policy_id)
  const publishable = policyVersionTransitions.statesFor("publish")
  const [draft] = await findVersions(sql, { policy_id: policy.id, statuses: publishable })
  if (!draft || (input.version !== undefined && draft.version !== input.version)) {
    conflict("not_a_draft", `Policy '${policy.code}' has no draft ${input.version ?? ""}`.trimEnd(), {
      draft: draft?.version ?? null,
    })
  }
  const problems = problemsOf(policy.kind, draft)
  if (problems.length) {
    notAllowed(
      `Version ${draft.version} of policy '${policy.code}' can't be published; missing or wrong: ${nameProblems(problems)}`,
      "policy_incomplete"
    )
  }
  await retirePublished(sql, policy.id, "supersede", input.actor)
  await sql(
    `update after_sales_policy_version
     set status = 'published', published_at = now(), published_by = ?, updated_at = now()
     where id = ? and status = any(?)`,
    [authorOf(input.actor), draft.id, publishable]
  )
  return await retrievePolicy(sql, policy.id)
}
