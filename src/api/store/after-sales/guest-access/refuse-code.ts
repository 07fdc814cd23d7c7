import { notAllowed } from "../../../../shared/errors"

/** One answer for a wrong code, one that is used, over or tried too often, and one that was never sent. */
export function refuseCode(): never {
  notAllowed("This code opens nothing, or not any more: ask for a new one", "code_refused")
}
