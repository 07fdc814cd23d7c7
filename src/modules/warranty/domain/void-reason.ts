/**
 * Why a promise has ended, as a code. What a person wrote in words becomes `by_hand`: the history cannot be erased,
 * and the next owner of the unit has no business with persons.
 */
export function voidReasonCode(reason: string): string {
  return /^[a-z][a-z0-9_]{0,63}$/.test(reason) ? reason : "by_hand"
}
