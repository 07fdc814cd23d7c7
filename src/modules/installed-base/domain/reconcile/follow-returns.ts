import { byIndex, type DraftLine, type DraftUnit } from "./draft"
import { followSource } from "./follow-source"

/**
 * Puts right when pieces came back, after the shop has put right when it received them. Only while each return has a
 * time and no person has settled one of them: else nobody could say which time is whose.
 */
export function followReturns({ line, units }: DraftLine): void {
  const times = line?.returned_at ?? []
  const returned = units.filter((unit) => unit.returned_at !== null)
  const isSettled = returned.some((unit) => unit.settled_facts.includes("returned_at"))

  if (!isSettled && times.length === returned.length) {
    returned.sort(firstBackFirst).forEach((unit, index) => followSource(unit, "returned_at", times[index]))
  }
}

function firstBackFirst(one: DraftUnit, other: DraftUnit): number {
  return Date.parse(one.returned_at ?? "") - Date.parse(other.returned_at ?? "") || byIndex(one, other)
}
