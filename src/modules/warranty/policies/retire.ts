import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { lockPolicy } from "./lock-policy"
import { retirePublished } from "./retire-published"
import { retrievePolicy } from "./retrieve-policy"
import type { PolicyRecord } from "./types"

export type RetireInput = { policy_id: string; actor: Actor }

/** Takes a policy out of use for good. What was promised under it stays promised. */
export async function retirePolicy(sql: Sql, { policy_id, actor }: RetireInput): Promise<PolicyRecord> {
  const policy = await lockPolicy(sql, policy_id)
  await retirePublished(sql, policy.id, "retire", actor)
  await sql("update after_sales_policy set retired_at = now(), updated_at = now() where id = ?", [policy.id])

  return await retrievePolicy(sql, policy.id)
}
