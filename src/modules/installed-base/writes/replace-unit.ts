import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed, notFound } from "../../../shared/errors"
import { readFactInstant } from "../domain/fact-instant"
import { liveStatuses } from "../domain/status"
import type { Instant } from "../domain/types"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { lockUnits } from "./lock-unit"

export type ReplaceUnitInput = {
  unit_id: string
  by_unit_id: string
  at: Instant
  /** The consumer had asked for a repair instead. Default: false. */
  has_consumer_chosen_repair?: boolean
  actor: Actor
  now?: Date
}

/** One unit takes over from another: what the old one was owed goes on in the new one. */
export async function replaceUnit(sql: Sql, input: ReplaceUnitInput): Promise<StaleUnit[]> {
  const { unit_id, by_unit_id, has_consumer_chosen_repair = false, actor } = input
  const at = readFactInstant(input.at, input.now ?? new Date())
  const units = await lockUnits(sql, [unit_id, by_unit_id])
  const old = units.find((unit) => unit.id === unit_id) ?? notFound("unit", unit_id)
  const next = units.find((unit) => unit.id === by_unit_id) ?? notFound("unit", by_unit_id)

  if (unit_id === by_unit_id || !liveStatuses.includes(next.status)) {
    notAllowed("A unit is replaced by another one that is in use", "not_a_replacement")
  }
  if (old.replaced_at !== null) {
    conflict("fact_known", "The unit has been replaced already", { fact: "replaced_at", known: old.replaced_at })
  }
  if (next.replaces_id !== null && next.replaces_id !== unit_id) {
    conflict("replaces_another", "The other unit stands for another one already")
  }
  const changed = [
    await changeUnit(sql, unit_id, { replaced_at: at, replaced_by_id: by_unit_id }),
    await changeUnit(sql, by_unit_id, { replaces_id: unit_id, has_consumer_chosen_repair }),
  ]
  await appendEvents(sql, actor, [
    { unit_id, kind: "replaced", data: { at, by_unit_id } },
    { unit_id: by_unit_id, kind: "replaces", data: { unit_id, has_consumer_chosen_repair } },
  ])
  return changed
}
