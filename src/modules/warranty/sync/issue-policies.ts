import { choosePolicies } from "../domain/policy-match"
import type { WarrantySubject } from "../domain/subject"
import type { LostPolicy } from "../promises/types"
import { isInForce } from "./load-terms"
import type { IssuableVersion, IssuedPromise, TermsInForce } from "./types"

/**
 * What the shop promises beyond the law: per kind the policy that fits best, of those in force when the unit came
 * into the books. A unit from a backfill gets the version that the merchant chose for it, or none: nobody promised
 * a buyer of last year what is promised today.
 */
export function policyPromises(
  subject: WarrantySubject,
  inForce: TermsInForce,
  returnWindowDays: number
): IssuedPromise[] {
  if (subject.policy_version_id || subject.origin === "backfill") {
    return inForce.versions
      .filter((version) => version.version_id === subject.policy_version_id)
      .map((version) => toPromise(version, [], returnWindowDays))
  }
  const { winners, losers } = choosePolicies(
    inForce.versions.filter((version) => isInForce(version, subject.created_at)),
    {
      product_id: subject.product_id,
      type_id: subject.product?.type_id ?? null,
      category_ids: subject.product?.category_ids ?? [],
      tag_ids: subject.product?.tag_ids ?? [],
      country_code: subject.country_code,
      sales_channel_id: subject.sales_channel_id,
    }
  )
  return winners.map((winner) =>
    toPromise(
      winner,
      losers
        .filter((loser) => loser.to_policy_id === winner.policy_id)
        .map((loser) => ({ ...loser, version: versionOf(inForce, loser.version_id) })),
      returnWindowDays
    )
  )
}

function versionOf(inForce: TermsInForce, id: string): number {
  return inForce.versions.find((version) => version.version_id === id)?.version ?? 0
}

function toPromise(version: IssuableVersion, lost: LostPolicy[], returnWindowDays: number): IssuedPromise {
  return {
    kind: version.kind,
    source_key: `policy:${version.policy_id}`,
    policy_id: version.policy_id,
    policy_version_id: version.version_id,
    policy_version: version.version,
    jurisdiction: null,
    terms: version.terms,
    lost,
    start_basis: version.start_basis,
    return_window_days: returnWindowDays,
  }
}
