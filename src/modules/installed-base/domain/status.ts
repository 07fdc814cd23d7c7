import type { RegistrationState, UnitFacts, UnitStatus } from "./types"

const strongestFirst: [keyof UnitFacts, UnitStatus][] = [
  ["cancelled_at", "cancelled"],
  ["scrapped_at", "scrapped"],
  ["replaced_at", "replaced"],
  ["returned_at", "returned"],
  ["installed_at", "installed"],
  ["delivered_at", "delivered"],
  ["shipped_at", "shipped"],
]

/**
 * A unit's status, read from its facts: the strongest one counts, whatever order they arrived in. The database
 * derives the same in the generated column `status`, so that lists can filter by it.
 */
export function unitStatus(facts: UnitFacts, registeredState: RegistrationState | null): UnitStatus {
  if (registeredState === "rejected" || registeredState === "pending") {
    return registeredState
  }
  return strongestFirst.find(([fact]) => facts[fact] !== null)?.[1] ?? "ordered"
}

/** Statuses of units that are still in somebody's hands or on their way there. */
export const liveStatuses: readonly UnitStatus[] = ["ordered", "shipped", "delivered", "installed"]
