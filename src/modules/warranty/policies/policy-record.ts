import { instantOf } from "../../../shared/sql"
import type { PolicyKind } from "../domain/types"
import { problemsOf } from "./gate"
import { type PolicyVersionRow, toVersion } from "./rows"
import type { PolicyRecord, PolicyStatus } from "./types"

export type PolicyRow = {
  id: string
  code: string
  kind: PolicyKind
  status: PolicyStatus
  retired_at: Date | string | null
  created_at: Date | string
  updated_at: Date | string
  versions: PolicyVersionRow[]
}

/** A policy's state follows from its versions, so nothing can disagree with them. */
export const policyStatus = `case when p.retired_at is not null then 'retired'
  when exists (select 1 from after_sales_policy_version s
    where s.policy_id = p.id and s.status = 'published' and s.deleted_at is null) then 'published'
  else 'draft' end`

/** The columns of `PolicyRow` for alias `p`, versions newest first. */
export const policyColumns = `p.id, p.code, p.kind, ${policyStatus} as status, p.retired_at, p.created_at, p.updated_at,
  (select coalesce(jsonb_agg(to_jsonb(v) order by v.version desc), '[]')
   from after_sales_policy_version v where v.policy_id = p.id and v.deleted_at is null) as versions`

export function toPolicy(row: PolicyRow): PolicyRecord {
  const versions = row.versions.map(toVersion)
  const draft = versions.find((version) => version.status === "draft")

  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    status: row.status,
    retired_at: instantOf(row.retired_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
    versions,
    problems: draft ? problemsOf(row.kind, draft) : [],
  }
}
