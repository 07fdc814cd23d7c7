import type { Actor } from "../../../shared/actor"
import { notAllowed, notFound } from "../../../shared/errors"
import type { Instant } from "../domain/types"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { type LockedUnit, lockUnits } from "./lock-unit"

export type RepointLeaverInput = {
  /** The unit that is flagged, or that was taken for the leaver by mistake. */
  flagged_unit_id: string
  /** The unit that really left: the flagged one itself, or another of the same line. */
  unit_id: string
  actor: Actor
  now?: Date
}

type Departure = { fact: "returned_at" | "cancelled_at"; at: Instant }

/** A person says which piece of a line has left. What was flagged or written on another unit moves to the right one. */
export async function repointLeaver(sql: Sql, input: RepointLeaverInput): Promise<StaleUnit[]> {
  const { flagged_unit_id, unit_id, actor } = input
  const units = await lockUnits(sql, [flagged_unit_id, unit_id])
  const flagged = units.find((unit) => unit.id === flagged_unit_id) ?? notFound("unit", flagged_unit_id)
  const leaver = units.find((unit) => unit.id === unit_id) ?? notFound("unit", unit_id)
  const departure = departureOf(flagged)
  refuse(flagged, leaver, departure)

  const { fact, at } = departure
  const changed = [await changeUnit(sql, unit_id, { [fact]: at, flagged_reason: null, flagged_at: null })]
  const data = { at, from_unit_id: flagged_unit_id }
  await appendEvents(sql, actor, [{ unit_id, kind: fact.replace("_at", ""), data }])
  if (flagged_unit_id !== unit_id) {
    const matters = flagged[fact] !== null
    changed.push(
      await changeUnit(sql, flagged_unit_id, { [fact]: null, flagged_reason: null, flagged_at: null }, matters)
    )
    await appendEvents(sql, actor, [
      { unit_id: flagged_unit_id, kind: "repointed", data: { fact, from: flagged[fact], to_unit_id: unit_id } },
    ])
  }
  return changed
}

function departureOf(unit: LockedUnit): Departure {
  if (unit.flagged_reason && unit.flagged_at) {
    return { fact: unit.flagged_reason === "leaver_returned" ? "returned_at" : "cancelled_at", at: unit.flagged_at }
  }
  const fact = unit.returned_at !== null ? "returned_at" : "cancelled_at"
  const at = unit[fact]
  return at === null
    ? notAllowed("Only a unit that is flagged, or that has left, can be re-pointed", "not_a_leaver")
    : { fact, at }
}

function refuse(flagged: LockedUnit, leaver: LockedUnit, { fact }: Departure): void {
  if (flagged.order_line_id === null || flagged.order_line_id !== leaver.order_line_id) {
    notAllowed("Both units must be of the same order line", "other_line")
  }
  const isSame = flagged.id === leaver.id
  if ((isSame && leaver[fact] !== null) || (!isSame && (leaver.returned_at ?? leaver.cancelled_at) !== null)) {
    notAllowed("The unit has left already", "has_left")
  }
}
