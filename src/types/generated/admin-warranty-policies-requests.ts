// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { PolicyScope, PolicyStatus } from "./admin-warranty-policies"
import type { PolicyKind, StartBasis } from "./shared-2"

/** Of `GET /admin/after-sales/warranty-policies`. */
export type AdminWarrantyPoliciesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "code" | "-code"
  q?: string
  kind?: PolicyKind[] | PolicyKind
  status?: PolicyStatus[] | PolicyStatus
}

/** Of `POST /admin/after-sales/warranty-policies`. */
export type AdminWarrantyPoliciesCreateBody = {
  code: string
  kind: PolicyKind
  name?: Record<string, string>
  scope_type?: PolicyScope
  scope_ids?: string[]
  country_codes?: string[] | null
  sales_channel_ids?: string[] | null
  start_basis?: StartBasis
  months_parts?: number | null
  months_labour?: number | null
  months_travel?: number | null
  advertised_months?: number | null
  exclusions?: (
    | "normal_wear"
    | "consumable"
    | "cosmetic"
    | "misuse"
    | "neglect"
    | "accident"
    | "liquid"
    | "external_event"
    | "modification"
    | "commercial_use")[]
  is_transferable?: boolean
  max_uses?: number | null
  guarantor_name?: string | null
  guarantor_address?: string | null
  statement?: Record<string, string>
}

/** Of `POST /admin/after-sales/warranty-policies/:id`. */
export type AdminWarrantyPoliciesUpdateBody = {
  name?: Record<string, string>
  scope_type?: PolicyScope
  scope_ids?: string[]
  country_codes?: string[] | null
  sales_channel_ids?: string[] | null
  start_basis?: StartBasis
  months_parts?: number | null
  months_labour?: number | null
  months_travel?: number | null
  advertised_months?: number | null
  exclusions?: (
    | "normal_wear"
    | "consumable"
    | "cosmetic"
    | "misuse"
    | "neglect"
    | "accident"
    | "liquid"
    | "external_event"
    | "modification"
    | "commercial_use")[]
  is_transferable?: boolean
  max_uses?: number | null
  guarantor_name?: string | null
  guarantor_address?: string | null
  statement?: Record<string, string>
}

/** Of `GET /admin/after-sales/warranty-policies/:id/versions/diff`. */
export type AdminWarrantyPoliciesDiffQuery = {
  from: number
  to: number
}
