import type { Instant } from "../../../shared/local-date"
import type { PolicyKind } from "./types"

/** From the most to the least specific: an earlier one wins. */
export const policyScopes = ["product", "type", "category", "tag", "all"] as const
export type PolicyScope = (typeof policyScopes)[number]

export type PolicyCandidate = {
  policy_id: string
  version_id: string
  version: number
  kind: PolicyKind
  scope_type: PolicyScope
  scope_ids: string[]
  /** Null or empty: every country. */
  country_codes: string[] | null
  sales_channel_ids: string[] | null
  published_at: Instant | null
}

export type PolicyFacts = {
  product_id: string | null
  type_id: string | null
  category_ids: string[]
  tag_ids: string[]
  country_code: string | null
  sales_channel_id: string | null
}

export const policyLossCodes = ["less_specific_scope", "any_country", "any_channel", "older"] as const
export type PolicyLossCode = (typeof policyLossCodes)[number]
export const policyMismatchCodes = ["other_scope", "other_country", "other_channel"] as const
export type PolicyMismatchCode = (typeof policyMismatchCodes)[number]

export type PolicyLoss = {
  policy_id: string
  version_id: string
  kind: PolicyKind
  reason: PolicyLossCode
  to_policy_id: string
}

export type PolicyChoice<Candidate extends PolicyCandidate> = {
  /** At most one a kind. */
  winners: Candidate[]
  /** Fitted, and stood behind a winner of the same kind. */
  losers: PolicyLoss[]
  /** Did not fit this unit at all: for the merchant's preview, not to be stored with each unit. */
  unmatched: { policy_id: string; version_id: string; kind: PolicyKind; reason: PolicyMismatchCode }[]
}

/** Which policies a unit gets. Depends on the candidates, never on their order. */
export function choosePolicies<Candidate extends PolicyCandidate>(
  candidates: readonly Candidate[],
  facts: PolicyFacts
): PolicyChoice<Candidate> {
  throw new Error("pending")
}
