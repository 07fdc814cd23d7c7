// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { PolicyKind, StartBasis } from "./shared-2"

export type AdminWarrantyPolicy = {
  id: string
  code: string
  kind: PolicyKind
  /** published while a version is in force; draft before the first */
  status: PolicyStatus
  retired_at: string | null
  /** Newest first */
  versions: AdminWarrantyPolicyVersion[]
  /** What keeps the draft from being published */
  problems: PolicyProblem[]
  created_at: string
  updated_at: string
}

export type AdminWarrantyPolicyDiffResponse = {
  diff: {
    from: number
    to: number
    changes: ({
      field: string
      from: unknown
      to: unknown
    })[]
  }
}

export type AdminWarrantyPolicyListResponse = {
  warranty_policies: AdminWarrantyPolicy[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminWarrantyPolicyResponse = {
  warranty_policy: AdminWarrantyPolicy
}

export type AdminWarrantyPolicyVersion = {
  id: string
  policy_id: string
  version: number
  status: VersionStatus
  /** Per language */
  name: Record<string, string>
  scope_type: PolicyScope
  scope_ids: string[]
  /** null: every country */
  country_codes: string[] | null
  /** null: every channel */
  sales_channel_ids: string[] | null
  start_basis: StartBasis
  months_parts: number | null
  months_labour: number | null
  months_travel: number | null
  advertised_months: number | null
  exclusions: string[]
  is_transferable: boolean
  max_uses: number | null
  guarantor_name: string | null
  guarantor_address: string | null
  /** Per language */
  statement: Record<string, string>
  published_at: string | null
  published_by: string | null
  retired_at: string | null
  created_at: string
  updated_at: string
}

export type PolicyProblem = {
  code: string
  params: Record<string, string | number>
}

export type PolicyScope = "product" | "type" | "category" | "tag" | "all"

export type PolicyStatus = "draft" | "published" | "retired"

export type VersionStatus = "draft" | "published" | "retired"
