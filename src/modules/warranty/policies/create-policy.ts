import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { emptyContent, mergeContent } from "./content"
import { findRepeated } from "./idempotency"
import { insertVersion } from "./insert-version"
import { retrievePolicy } from "./retrieve-policy"
import type { CreatedPolicy, CreatePolicyInput } from "./types"

/** A policy and its first draft. The code is what people and price lists call it, so it exists once. */
export async function createPolicy(sql: Sql, input: CreatePolicyInput): Promise<CreatedPolicy> {
  const repeated = await findRepeated(sql, input.actor, input.idempotency)
  if (repeated) {
    return { ...(await retrievePolicy(sql, repeated)), is_new: false }
  }
  const [policy] = await sql<{ id: string }>(
    `insert into after_sales_policy (id, code, kind) values (?, ?, ?)
     on conflict (code) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "aspol"), input.code, input.kind]
  )
  if (!policy) {
    conflict("policy_code_taken", `A policy with code '${input.code}' exists already`, { code: input.code })
  }
  await insertVersion(sql, {
    policy_id: policy.id,
    version: 1,
    content: mergeContent(emptyContent, input.content),
    actor: input.actor,
    idempotency: input.idempotency,
  })
  return { ...(await retrievePolicy(sql, policy.id)), is_new: true }
}
