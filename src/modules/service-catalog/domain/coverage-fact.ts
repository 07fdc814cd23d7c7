import type { CoverageFact } from "./types"

/**
 * What an assessment's result says to a service that asks for cover. What is owed in part, or not yet, is for a person
 * to look at, so that it neither opens nor closes a door.
 */
export function coverageFact(result: string | undefined): CoverageFact {
  return result === "covered" || result === "not_covered" ? result : "review"
}
