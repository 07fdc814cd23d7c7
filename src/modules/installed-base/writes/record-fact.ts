import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import { readFactInstant } from "../domain/fact-instant"
import type { Instant, RecordableFact } from "../domain/types"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { lockUnit } from "./lock-unit"

export type RecordFactInput = {
  unit_id: string
  fact: RecordableFact
  at: Instant
  actor: Actor
  now?: Date
}

export type RecordFactResult = StaleUnit & {
  /** False when it was known so before: nothing was written. */
  is_new: boolean
}

/** Writes down what happened to a unit. A fact is written once: another time for it is a correction. */
export async function recordFact(sql: Sql, input: RecordFactInput): Promise<RecordFactResult> {
  const at = readFactInstant(input.at, input.now ?? new Date())
  const { unit_id, fact, actor } = input
  const unit = await lockUnit(sql, unit_id)
  const known = unit[fact]

  if (known === at) {
    return { id: unit.id, facts_rev: unit.facts_rev, is_new: false }
  }
  if (known !== null) {
    conflict("fact_known", `${fact} is known already; correct it if it is wrong`, { fact, known })
  }
  const settled_facts = [...new Set([...unit.settled_facts, fact])]
  const changed = await changeUnit(sql, unit_id, { [fact]: at, settled_facts })
  await appendEvents(sql, actor, [{ unit_id, kind: fact.replace("_at", ""), data: { at } }])
  return { ...changed, is_new: true }
}
