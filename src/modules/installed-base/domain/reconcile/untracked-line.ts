import type { Instant, OrderSnapshot } from "../types"
import { newUnit } from "./births"
import { type DraftLine, type DraftUnit, isOnOrder, lastIndex } from "./draft"
import { followSource } from "./follow-source"
import { makesUnits, wantedPieces } from "./quantities"

/** One unit stands for all pieces of the line: it follows their number, and leaves with the last of them. */
export function reconcileUntrackedLine(
  draft: DraftLine,
  snapshot: OrderSnapshot,
  at: Instant,
  newId: () => string
): void {
  const wanted = wantedPieces(draft.line, snapshot)
  const unit = draft.units.find(isOnOrder) ?? giveBirth(draft, snapshot, wanted.live, newId)
  if (!unit) {
    return
  }
  follow(unit, draft, wanted.live + wanted.returned)
  if (wanted.live === 0) {
    const departure = wanted.returned > 0 ? "returned" : "cancelled"
    const leftAt = (departure === "cancelled" ? snapshot.cancelled_at : draft.line?.returned_at?.at(-1)) ?? at
    unit[`${departure}_at`] = leftAt
    unit.changes.push({ kind: departure, data: { at: leftAt } })
  } else if (wanted.live !== unit.pieces) {
    unit.changes.push({ kind: "pieces_changed", data: { from: unit.pieces, to: wanted.live } })
    unit.pieces = wanted.live
  }
}

function giveBirth(draft: DraftLine, snapshot: OrderSnapshot, pieces: number, newId: () => string): DraftUnit | null {
  if (!draft.line || pieces === 0 || !makesUnits(draft.line, snapshot)) {
    return null
  }
  const place = { unit_index: lastIndex(draft.units) + 1, pieces, is_tracked: false }
  const unit = newUnit(newId(), draft.line, snapshot, place)
  draft.units.push(unit)
  return unit
}

/** The line counts as sent, and as delivered, when its last piece is: nobody's time starts before they have it all. */
function follow(unit: DraftUnit, { line }: DraftLine, pieces: number): void {
  const parcels = (line?.fulfillments ?? []).filter((parcel) => parcel.cancelled_at === null)

  for (const fact of ["shipped_at", "delivered_at"] as const) {
    const done = parcels.filter((parcel) => parcel[fact] !== null)
    const count = done.reduce((sum, parcel) => sum + parcel.quantity, 0)
    if (pieces > 0 && count >= pieces) {
      followSource(
        unit,
        fact,
        done
          .map((parcel) => parcel[fact] as Instant)
          .sort()
          .at(-1) ?? null
      )
    }
  }
}
