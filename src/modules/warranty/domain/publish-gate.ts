import type { PolicyScope } from "./policy-match"
import type { CoverageElement, PolicyKind } from "./types"

export type PolicyDraft = {
  kind: PolicyKind
  name: Record<string, string>
  scope_type: PolicyScope
  scope_ids: string[]
  months: Record<CoverageElement, number | null>
  advertised_months: number | null
  exclusions: string[]
  max_uses: number | null
  guarantor_name: string | null
  guarantor_address: string | null
  statement: Record<string, string>
}

export const gateCodes = [
  "name",
  "statement",
  "guarantor_name",
  "guarantor_address",
  "months",
  "scope_ids",
  "exclusions",
  "max_uses",
  "advertised_months",
] as const
export type GateCode = (typeof gateCodes)[number]

/** A piece that keeps a version from being published; `params` says which language, element or code. */
export type GateProblem = { code: GateCode; params: Record<string, string | number> }

/** Every missing or wrong piece, all at once; empty when the version may be published. */
export function publishGate(draft: PolicyDraft): GateProblem[] {
  throw new Error("pending")
}
