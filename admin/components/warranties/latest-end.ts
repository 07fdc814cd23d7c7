import type { AdminWarranty } from "../../../src/types"

/** The last day on which anything is covered; null before the start or without an end. */
export function latestEnd({ ends_on }: Pick<AdminWarranty, "ends_on">): string | null {
  const ends = Object.values(ends_on).filter((end): end is string => end !== null)
  return ends.sort().at(-1) ?? null
}
