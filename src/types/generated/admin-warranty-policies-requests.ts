// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { PolicyKind, PolicyScope } from "./admin-warranty-policies"
import type { StartBasis } from "./shared"

/** Of `GET /admin/after-sales/warranty-policies`. */
export type AdminWarrantyPoliciesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
  q?: string
  kind?: PolicyKind[] | PolicyKind
  retired?: boolean
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
  months?: {
    parts?: number | null
    labour?: number | null
    travel?: number | null
  }
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
  guarantor?: {
    name: string
    address: string
  } | null
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
  months?: {
    parts?: number | null
    labour?: number | null
    travel?: number | null
  }
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
  guarantor?: {
    name: string
    address: string
  } | null
  statement?: Record<string, string>
}

/** Of `GET /admin/after-sales/warranty-policies/:id/versions/diff`. */
export type AdminWarrantyPoliciesDiffQuery = {
  from: number
  to: number
}
