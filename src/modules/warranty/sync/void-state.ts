import type { WarrantySubject } from "../domain/subject"
import type { PlannedWarranty, VoidState } from "./types"

/** Reasons that follow from the unit's facts, so that a corrected fact takes them back. */
const derivedReasons = new Set(["unit_cancelled", "unit_returned", "unit_replaced", "business_buyer"])

/** Why the facts end a promise before its time; null when they don't. */
function reasonNow(
  subject: WarrantySubject,
  { kind, terms: { is_transferable: isTransferable } }: Pick<PlannedWarranty, "kind" | "terms">
): { at: string | null; reason: string } | null {
  if (subject.cancelled_at) {
    return { at: subject.cancelled_at, reason: "unit_cancelled" }
  }
  if (subject.returned_at) {
    return { at: subject.returned_at, reason: "unit_returned" }
  }
  if (subject.replaced_at) {
    return { at: subject.replaced_at, reason: "unit_replaced" }
  }
  if (subject.transferred_at && kind !== "statutory" && !isTransferable) {
    return { at: subject.transferred_at, reason: "not_transferable" }
  }
  return kind === "statutory" && subject.buyer_kind === "business" ? { at: null, reason: "business_buyer" } : null
}

/**
 * Void or not, by the facts. What a person has ended stays ended. `now` stands in where a fact has no moment.
 */
export function voidState(
  subject: WarrantySubject,
  warranty: VoidState & Pick<PlannedWarranty, "kind" | "terms">,
  now: string
): VoidState {
  const isByHand = warranty.void_reason !== null && !derivedReasons.has(warranty.void_reason)
  if (isByHand) {
    return { voided_at: warranty.voided_at, void_reason: warranty.void_reason }
  }
  const reason = reasonNow(subject, warranty)
  if (!reason) {
    return { voided_at: null, void_reason: null }
  }
  const since = reason.at ?? (warranty.void_reason === reason.reason ? warranty.voided_at : null)
  return { voided_at: new Date(since ?? now).toISOString(), void_reason: reason.reason }
}
