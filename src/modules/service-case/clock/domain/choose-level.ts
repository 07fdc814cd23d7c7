import { type LevelScope, levelScopes } from "./types"

/** For whom a level is. `created_at` decides between two of one scope: the newer counts. */
export type LevelChoice = { id: string; scope: LevelScope; scope_ids: string[]; created_at: string }

/** What is known of who asks and from where. */
export type LevelFacts = { customer_id: string | null; group_ids: string[]; country_code: string | null }

/** The level for a case: the customer's own, else one of their groups', else their country's, else the default. */
export function chooseLevel<Level extends LevelChoice>(levels: readonly Level[], facts: LevelFacts): Level | null {
  const fitting = levels.filter((level) => fits(level, facts))
  return [...fitting].sort(byRank)[0] ?? null
}

function fits({ scope, scope_ids }: LevelChoice, { customer_id, group_ids, country_code }: LevelFacts): boolean {
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

function byRank(a: LevelChoice, b: LevelChoice): number {
  const rank = levelScopes.indexOf(a.scope) - levelScopes.indexOf(b.scope)
  return rank || compare(b.created_at, a.created_at) || compare(b.id, a.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
