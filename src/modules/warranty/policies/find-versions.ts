import type { Sql } from "../../../shared/sql"
import type { PolicyVersionStatus } from "../domain/policy-version-machine"
import { type PolicyVersionRow, toVersion } from "./rows"
import type { PolicyVersionRecord } from "./types"

type Wanted = { policy_id: string; versions?: number[]; statuses?: PolicyVersionStatus[] }

/** Versions of one policy, newest first. */
export async function findVersions(sql: Sql, wanted: Wanted): Promise<PolicyVersionRecord[]> {
  const rows = await sql<PolicyVersionRow>(
    `select v.* from after_sales_policy_version v
     where v.policy_id = ? and v.deleted_at is null
       and (?::int[] is null or v.version = any(?::int[])) and (?::text[] is null or v.status = any(?::text[]))
     order by v.version desc`,
    [
      wanted.policy_id,
      wanted.versions ?? null,
      wanted.versions ?? null,
      wanted.statuses ?? null,
      wanted.statuses ?? null,
    ]
  )
  return rows.map(toVersion)
}
