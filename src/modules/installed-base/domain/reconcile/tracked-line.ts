import type { Instant, OrderSnapshot } from "../types"
import { newUnit } from "./births"
import { byIndex, type DraftLine, type DraftUnit, isOnOrder, lastIndex } from "./draft"
import { isFlagged, unflag } from "./flags"
import { letOneLeave } from "./leavers"
import { makesUnits, wantedPieces } from "./quantities"

/** Pieces of a line: how many must come into being, and how many must leave by which door. */
type Balance = { births: number; returned: number; cancelled: number }

/**
 * What separates a line's units from what the order says: living units = quantity − returned. Units that wait for
 * a person's word count as gone. When pieces come back, such a question is withdrawn before a new unit is made.
 */
function balance({ line, units }: DraftLine, snapshot: OrderSnapshot): Balance {
  const wanted = wantedPieces(line, snapshot)
  const gone = () => units.filter((unit) => unit.returned_at !== null || isFlagged("leaver_returned")(unit)).length
  const live = () => units.filter((unit) => isOnOrder(unit) && !unit.flagged_reason).length

  withdraw(units.filter(isFlagged("leaver_returned")), gone() - wanted.returned)
  const returned = Math.max(0, wanted.returned - gone())
  withdraw(units.filter(isFlagged("leaver_cancelled")), wanted.live + returned - live())

  const missing = wanted.live + returned - live()
  return {
    births: makesUnits(line, snapshot) ? Math.max(0, missing) : 0,
    returned,
    cancelled: Math.max(0, -missing),
  }
}

function withdraw(flagged: DraftUnit[], count: number): void {
  flagged.sort(byIndex).slice(0, Math.max(0, count)).forEach(unflag)
}

/** Gives each piece that has none a unit, at the next index that the line has not used yet. */
export function addMissingUnits(draft: DraftLine, snapshot: OrderSnapshot, newId: () => string): void {
  const { births } = balance(draft, snapshot)
  const next = lastIndex(draft.units) + 1

  for (let count = 0; draft.line && count < births; count++) {
    const place = { unit_index: next + count, pieces: 1, is_tracked: true }
    draft.units.push(newUnit(newId(), draft.line, snapshot, place))
  }
}

/** Lets as many units leave as the order has lost pieces. */
export function dismissLeavers(draft: DraftLine, snapshot: OrderSnapshot, at: Instant): void {
  const { returned, cancelled } = balance(draft, snapshot)
  const cancelledAt = snapshot.cancelled_at ?? at
  const returnedAt = (draft.line?.returned_at ?? []).slice(
    Math.max(0, wantedPieces(draft.line, snapshot).returned - returned)
  )

  for (let count = 0; count < returned; count++) {
    letOneLeave(draft.units, "returned", draft.line, returnedAt[count] ?? at)
  }
  for (let count = 0; count < cancelled; count++) {
    letOneLeave(draft.units, "cancelled", draft.line, cancelledAt)
  }
}
