import { notAllowed } from "../../../shared/errors"
import { liveStatuses } from "../domain/status"
import type { LockedUnit } from "./lock-unit"

/** A unit can be handed over while it is in use and nothing about it is unfinished. */
export function refuseTransferOf(unit: LockedUnit): void {
  if (!liveStatuses.includes(unit.status)) {
    notAllowed(`A unit that is ${unit.status} cannot be transferred`, "unit_not_live")
  }
  if (unit.has_open_matter) {
    notAllowed(
      "Open cases, repairs and appointments of a unit must be closed or handed over before it is transferred",
      "open_matters"
    )
  }
}
