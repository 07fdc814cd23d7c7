import type { Instant, OrderSnapshot } from "../types"
import { byIndex, type DraftLine, type DraftUnit, isOnOrder, type KnownUnit, mattersToWarranties } from "./draft"
import { followContract, followOwner, followPlace } from "./follow-order"
import { followReturns } from "./follow-returns"
import { assignParcels } from "./parcels"
import { isLineTracked } from "./quantities"
import { pairReplacements } from "./replacements"
import { addMissingUnits, dismissLeavers } from "./tracked-line"
import { reconcileUntrackedLine } from "./untracked-line"

export { type ChangeKind, type DraftUnit, type KnownUnit, mattersToWarranties, type UnitChange } from "./draft"

export type ReconciliationPlan = {
  /** Units to make, complete with what is already known of them. */
  creates: DraftUnit[]
  /** Units whose row changes, with their final values. */
  updates: DraftUnit[]
}

export type ReconciliationOptions = {
  newId: () => string
  /** When the order was seen in this state: the time of whatever it doesn't date itself. */
  seen_at: Instant
}

/**
 * What must happen so that an order's units agree with it. Nothing is stepped: the order's present state is
 * compared with the units, so events may come late, twice or never. With what the plan has done, the same
 * snapshot plans nothing more.
 */
export function planReconciliation(
  snapshot: OrderSnapshot,
  units: KnownUnit[],
  { newId, seen_at }: ReconciliationOptions
): ReconciliationPlan {
  const lines = draftLines(snapshot, units)
  const underway = new Set(units.filter((unit) => unit.delivered_at === null).map((unit) => unit.id))
  const tracked = lines.filter(isLineTracked)
  const untracked = lines.filter((line) => !tracked.includes(line))

  tracked.forEach((line) => addMissingUnits(line, snapshot, newId))
  tracked.forEach(assignParcels)
  untracked.forEach((line) => reconcileUntrackedLine(line, snapshot, seen_at, newId))
  pairReplacements(lines)
  tracked.forEach((line) => dismissLeavers(line, snapshot, seen_at))
  tracked.forEach(followReturns)

  const all = lines.flatMap((line) => line.units)
  for (const unit of all.filter((candidate) => !candidate.is_new)) {
    followOwner(unit, snapshot)
    followContract(unit, snapshot)
    if (underway.has(unit.id) && isOnOrder(unit)) {
      followPlace(unit, snapshot)
    }
  }
  return {
    creates: all.filter((unit) => unit.is_new),
    updates: all.filter((unit) => !unit.is_new && unit.changes.length > 0),
  }
}

/** Units whose warranties must be looked at again. */
export function isStaleAfter(unit: DraftUnit): boolean {
  return unit.is_new || unit.changes.some(mattersToWarranties)
}

/** The order's lines with the units they have, and the units of lines that the order no longer has. */
function draftLines(snapshot: OrderSnapshot, units: KnownUnit[]): DraftLine[] {
  const drafts = units
    .map((unit): DraftUnit => ({ ...unit, is_new: false, is_claimed: unit.replaced_at !== null, changes: [] }))
    .sort(byIndex)
  const byLine = new Map<string, DraftUnit[]>()
  drafts.forEach((unit) => byLine.set(unit.order_line_id, [...(byLine.get(unit.order_line_id) ?? []), unit]))

  const present = [...snapshot.lines].sort((one, other) => (one.id < other.id ? -1 : 1))
  const gone = [...byLine.keys()].filter((id) => !present.some((line) => line.id === id)).sort()
  return [
    ...present.map((line) => ({ line, units: byLine.get(line.id) ?? [] })),
    ...gone.map((id) => ({ line: null, units: byLine.get(id) ?? [] })),
  ]
}
