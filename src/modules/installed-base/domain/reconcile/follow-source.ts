import type { Instant } from "../types"
import type { DraftUnit } from "./draft"

const kindOf = { shipped_at: "shipped", delivered_at: "delivered", returned_at: "returned" } as const

export type SourceFact = keyof typeof kindOf

/**
 * Writes a fact that the order tells. It is written once; when core's own record of it is put right later, the unit
 * follows with both values in its history, unless a person has settled the fact on the unit.
 */
export function followSource(unit: DraftUnit, fact: SourceFact, at: Instant | null): void {
  const known = unit[fact]
  if (at === null || known === at || unit.settled_facts.includes(fact)) {
    return
  }
  unit[fact] = at
  unit.changes.push(
    known === null
      ? { kind: kindOf[fact], data: { at } }
      : { kind: "fact_changed_at_source", data: { fact, from: known, to: at } }
  )
}
