import type { LevelScope } from "./types"

/** For whom a level is. `created_at` decides between two of one scope: the newer counts. */
export type LevelChoice = { id: string; scope: LevelScope; scope_ids: string[]; created_at: string }

/** What is known of who asks and from where. */
export type LevelFacts = {
  customer_id: string | null
  group_ids: string[]
  country_code: string | null
  /** The level that the service names for itself. */
  service_level_id?: string | null
}

/**
 * The level for a case: the customer's own, else one of their groups', else the one that the service names, else their
 * country's, else the default. A promise to a person or a group goes before one about a kind of work, and that before
 * one to everybody.
 */
export function chooseLevel<Level extends LevelChoice>(levels: readonly Level[], facts: LevelFacts): Level | null {
  const fitting = levels.filter((level) => fits(level, facts))
  const rankOf = (level: Level) => ranks.indexOf(isOfService(level, facts) ? "service" : level.scope)
  return [...fitting].sort((a, b) => rankOf(a) - rankOf(b) || byAge(a, b))[0] ?? null
}

const ranks = ["customer", "group", "service", "country", "default"] as const satisfies (LevelScope | "service")[]

/** A level of a person or a group stays one, though a service names it too. */
function isOfService({ id, scope }: LevelChoice, { service_level_id }: LevelFacts): boolean {
  return id === service_level_id && scope !== "customer" && scope !== "group"
}

function fits(level: LevelChoice, facts: LevelFacts): boolean {
  const { scope, scope_ids } = level
  const { customer_id, group_ids, country_code } = facts
  if (isOfService(level, facts)) {
    return true
  }
  switch (scope) {
    case "customer":
      return customer_id !== null && scope_ids.includes(customer_id)
    case "group":
      return group_ids.some((group) => scope_ids.includes(group))
    case "country":
      return country_code !== null && scope_ids.includes(country_code.toLowerCase())
    case "default":
      return true
  }
}

function byAge(a: LevelChoice, b: LevelChoice): number {
  return compare(b.created_at, a.created_at) || compare(b.id, a.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
