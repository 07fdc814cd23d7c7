// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { ElementMonths, Guarantor, StartBasis } from "./shared"

export type AdminWarrantyPolicy = {
  id: string
  code: string
  kind: PolicyKind
  retired_at: string | null
  published: AdminWarrantyPolicyVersion | null
  draft: AdminWarrantyPolicyVersion | null
  created_at: string
  updated_at: string
}

export type AdminWarrantyPolicyDetail = {
  id: string
  code: string
  kind: PolicyKind
  retired_at: string | null
  published: AdminWarrantyPolicyVersion | null
  draft: AdminWarrantyPolicyVersion | null
  created_at: string
  updated_at: string
  versions: AdminWarrantyPolicyVersion[]
  /** What keeps the draft from being published */
  missing: ({
    code: string
    params: Record<string, string | number>
  })[]
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
  warranty_policy: AdminWarrantyPolicyDetail
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
  months: ElementMonths
  advertised_months: number | null
  exclusions: string[]
  is_transferable: boolean
  max_uses: number | null
  guarantor: Guarantor | null
  /** Per language */
  statement: Record<string, string>
  published_at: string | null
  published_by: string | null
  created_at: string
  updated_at: string
}

export type PolicyKind = "commercial" | "durability" | "plan"

export type PolicyScope = "product" | "type" | "category" | "tag" | "all"

export type VersionStatus = "draft" | "published" | "retired"
