import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { contentOf } from "./content"
import { findVersions } from "./find-versions"
import { findRepeated } from "./idempotency"
import { insertVersion } from "./insert-version"
import { lockPolicy } from "./lock-policy"
import { retrievePolicy } from "./retrieve-policy"
import type { Idempotency, PolicyRecord } from "./types"

export type CreateVersionInput = { policy_id: string; actor: Actor; idempotency?: Idempotency | null }

/** A new draft, which begins as a copy of the latest version. A policy has one draft at a time. */
export async function createVersion(sql: Sql, input: CreateVersionInput): Promise<PolicyRecord> {
  const repeated = await findRepeated(sql, input.actor, input.idempotency)
  if (repeated) {
    return await retrievePolicy(sql, repeated)
  }
  const policy = await lockPolicy(sql, input.policy_id)
  const [latest] = await findVersions(sql, { policy_id: policy.id })
  if (latest.status === "draft") {
    conflict("draft_exists", `Version ${latest.version} of policy '${policy.code}' is still a draft`, {
      version: latest.version,
    })
  }
  await insertVersion(sql, { ...input, version: latest.version + 1, content: contentOf(latest) })

  return await retrievePolicy(sql, policy.id)
}
