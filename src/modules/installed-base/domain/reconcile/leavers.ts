import { serialKey } from "../serial"
import type { Instant, OrderLine } from "../types"
import { type DraftUnit, isOnOrder } from "./draft"
import { flag, unflag } from "./flags"

export type Departure = "returned" | "cancelled"

/**
 * One piece has left the line. It is the unit with the serial number that was given; else the highest index
 * among the units without an open matter, where what comes back was delivered before and what is taken off the
 * order was not. If each has an open matter, one is flagged, and a person says which it was.
 */
export function letOneLeave(units: DraftUnit[], departure: Departure, line: OrderLine | null, at: Instant): void {
  const fact = `${departure}_at` as const
  const candidates = units.filter((unit) => isOnOrder(unit) && !unit.settled_facts.includes(fact))
  const serials = new Set((line?.departed_serials ?? []).map(serialKey))

  const named = candidates.find((unit) => unit.serial_key !== null && serials.has(unit.serial_key))
  const undecided = candidates.filter((unit) => !unit.flagged_reason).sort(likeliestFirst(departure))
  const unit = named ?? undecided.find((candidate) => !candidate.has_open_matter)

  if (unit) {
    leave(unit, departure, at)
  } else if (undecided[0]) {
    flag(undecided[0], `leaver_${departure}`, at)
  }
}

function leave(unit: DraftUnit, departure: Departure, at: Instant): void {
  if (unit.flagged_reason) {
    unflag(unit)
  }
  unit[`${departure}_at`] = at
  unit.changes.push({ kind: departure, data: { at } })
}

function likeliestFirst(departure: Departure): (one: DraftUnit, other: DraftUnit) => number {
  const weight = (unit: DraftUnit) => {
    const arrival = unit.delivered_at ? 2 : unit.shipped_at ? 1 : 0
    return departure === "returned" ? (unit.is_claimed ? 3 : arrival) : -arrival
  }
  return (one, other) => weight(other) - weight(one) || other.unit_index - one.unit_index
}
