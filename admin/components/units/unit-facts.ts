import type { AdminUnit, UnitFact } from "../../../src/types"

/** In the order in which they usually happen. */
export const unitFacts: UnitFact[] = [
  "shipped_at",
  "delivered_at",
  "installed_at",
  "returned_at",
  "cancelled_at",
  "scrapped_at",
]

/** Shown even while unknown, because warranties wait for them. */
const expectedFacts: UnitFact[] = ["shipped_at", "delivered_at"]

/** The instant of a fact; null while it is not known to have happened. */
export const factAt = (unit: AdminUnit, fact: UnitFact): string | null => unit[fact]

export function shownFacts(unit: AdminUnit): UnitFact[] {
  return unitFacts.filter(
    (fact) =>
      factAt(unit, fact) || expectedFacts.includes(fact) || (fact === "installed_at" && unit.is_installed_by_seller)
  )
}

export const knownFacts = (unit: AdminUnit) => unitFacts.filter((fact) => factAt(unit, fact))
export const unknownFacts = (unit: AdminUnit) => unitFacts.filter((fact) => !factAt(unit, fact))
