import type { KeptIdentityRow, PrivacyOutcome } from "../../../modules/platform"

/** One class of data with what was done to it. */
export function outcomeOf(
  name: string,
  result: PrivacyOutcome["result"],
  count: number,
  rest: Partial<Pick<PrivacyOutcome, "reason" | "kept_until" | "ref_ids">> = {}
): PrivacyOutcome {
  return { class: name, result, count, reason: null, kept_until: null, ref_ids: [], ...rest }
}

/** Whether something open stops a part of the erasure. */
export function isHeld(outcome: PrivacyOutcome[]): boolean {
  return outcome.some(({ result }) => result === "legal_hold")
}

/** Identities that are kept apart, until the last of them goes. */
export function keptOutcome(kept: KeptIdentityRow[]): PrivacyOutcome {
  const until = kept.map(({ kept_until }) => kept_until).sort()
  return outcomeOf("kept_identities", "kept", kept.length, {
    reason: "claims",
    kept_until: until[until.length - 1] ?? null,
    ref_ids: [...new Set(kept.map(({ unit_id }) => unit_id))],
  })
}
