import type { Instant } from "../../../shared/local-date"
import { countryKey } from "./rules"
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

/** Why a policy that fits stands behind another: the first respect in which the other is closer to the unit. */
export const policyLossCodes = ["less_specific_scope", "any_country", "any_channel", "older"] as const
export type PolicyLossCode = (typeof policyLossCodes)[number]

/** Why a policy does not fit a unit at all. */
export const policyMismatchCodes = ["other_scope", "other_country", "other_channel"] as const
export type PolicyMismatchCode = (typeof policyMismatchCodes)[number]

export type PolicyLoss = {
  policy_id: string
  version_id: string
  kind: PolicyKind
  reason: PolicyLossCode
  to_policy_id: string
}

export type PolicyMismatch = { policy_id: string; version_id: string; kind: PolicyKind; reason: PolicyMismatchCode }

export type PolicyChoice<Candidate extends PolicyCandidate> = {
  /** At most one a kind. */
  winners: Candidate[]
  /** Fitted, and stood behind a winner of the same kind. */
  losers: PolicyLoss[]
  /** Did not fit this unit: for the merchant's preview, not to be stored with each unit. */
  unmatched: PolicyMismatch[]
}

/**
 * Which policies a unit gets: one a kind, by scope (product, type, category, tag, all), then a named country, then a
 * named channel, then the newest. Depends on the candidates, never on their order.
 */
export function choosePolicies<Candidate extends PolicyCandidate>(
  candidates: readonly Candidate[],
  facts: PolicyFacts
): PolicyChoice<Candidate> {
  const ordered = [...candidates].sort(byPrecedence)
  const winners: Candidate[] = []
  const losers: PolicyLoss[] = []
  const unmatched: PolicyMismatch[] = []
  for (const candidate of ordered) {
    const { policy_id, version_id, kind } = candidate
    const mismatch = mismatchOf(candidate, facts)
    const winner = winners.find((other) => other.kind === kind)
    if (mismatch) {
      unmatched.push({ policy_id, version_id, kind, reason: mismatch })
    } else if (winner) {
      losers.push({ policy_id, version_id, kind, reason: lossTo(winner, candidate), to_policy_id: winner.policy_id })
    } else {
      winners.push(candidate)
    }
  }
  return { winners, losers, unmatched }
}

function mismatchOf(candidate: PolicyCandidate, facts: PolicyFacts): PolicyMismatchCode | null {
  const named: Record<PolicyScope, (string | null)[]> = {
    product: [facts.product_id],
    type: [facts.type_id],
    category: facts.category_ids,
    tag: facts.tag_ids,
    all: [],
  }
  if (candidate.scope_type !== "all" && !named[candidate.scope_type].some((id) => candidate.scope_ids.includes(id ?? ""))) {
    return "other_scope"
  }
  if (namesCountry(candidate) && !candidate.country_codes?.some((code) => countryKey(code) === countryKey(facts.country_code))) {
    return "other_country"
  }
  return namesChannel(candidate) && !candidate.sales_channel_ids?.includes(facts.sales_channel_id ?? "")
    ? "other_channel"
    : null
}

/** Ranks from the widest respect to the narrowest; smaller is closer to the unit. */
function ranks(candidate: PolicyCandidate): [number, PolicyLossCode][] {
  return [
    [policyScopes.indexOf(candidate.scope_type), "less_specific_scope"],
    [namesCountry(candidate) ? 0 : 1, "any_country"],
    [namesChannel(candidate) ? 0 : 1, "any_channel"],
  ]
}

function lossTo(winner: PolicyCandidate, loser: PolicyCandidate): PolicyLossCode {
  const better = ranks(winner)
  return ranks(loser).find(([rank], index) => rank > better[index][0])?.[1] ?? "older"
}

function byPrecedence(a: PolicyCandidate, b: PolicyCandidate): number {
  const others = ranks(b)
  const difference = ranks(a).map(([rank], index) => rank - others[index][0]).find((value) => value !== 0)
  return (
    difference ??
    (compare(b.published_at ?? "", a.published_at ?? "") ||
      b.version - a.version ||
      compare(a.policy_id, b.policy_id) ||
      compare(a.version_id, b.version_id))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const namesCountry = (candidate: PolicyCandidate) => (candidate.country_codes?.length ?? 0) > 0
const namesChannel = (candidate: PolicyCandidate) => (candidate.sales_channel_ids?.length ?? 0) > 0
