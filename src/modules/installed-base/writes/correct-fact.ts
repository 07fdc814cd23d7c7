import type { Actor } from "../../../shared/actor"
import { invalid } from "../../../shared/errors"
import { readFactInstant } from "../domain/fact-instant"
import type { Instant, RecordableFact } from "../domain/types"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { lockUnit } from "./lock-unit"
import type { RecordFactResult } from "./record-fact"

export type CorrectFactInput = {
  unit_id: string
  fact: RecordableFact
  /** Null when it never happened. */
  at: Instant | null
  /** Why, as a code: it stands in the history. */
  reason_code: string
  actor: Actor
  now?: Date
}

/** Puts a wrong fact right. The history keeps both values, and the order no longer overrules the person. */
export async function correctFact(sql: Sql, input: CorrectFactInput): Promise<RecordFactResult> {
  const { unit_id, fact, reason_code, actor } = input
  const at = input.at === null ? null : readFactInstant(input.at, input.now ?? new Date())
  if (!/^[a-z0-9_]{1,60}$/.test(reason_code)) {
    invalid("reason_code", reason_code, "a code of 1 to 60 letters a–z, digits and underscores")
  }
  const unit = await lockUnit(sql, unit_id)
  const from = unit[fact]
  if (from === at && unit.settled_facts.includes(fact)) {
    return { id: unit.id, facts_rev: unit.facts_rev, is_new: false }
  }
  const settled_facts = [...new Set([...unit.settled_facts, fact])]
  const changed = await changeUnit(sql, unit_id, { [fact]: at, settled_facts }, from !== at)
  await appendEvents(sql, actor, [{ unit_id, kind: "corrected", data: { fact, from, to: at, reason_code } }])
  return { ...changed, is_new: true }
}
