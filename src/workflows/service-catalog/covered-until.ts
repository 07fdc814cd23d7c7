import type { StoredWarranty } from "../../modules/warranty"
import type { LocalDate } from "../../shared/local-date"

/**
 * The last day on which anything is owed for a unit; null when nothing is, or when a promise has no fixed end. What is
 * void or used up owes nothing.
 */
export function coveredUntil(warranties: StoredWarranty[]): LocalDate | null {
  const counting = warranties.filter(({ status }) => status !== "void" && status !== "exhausted")
  if (counting.some(({ terms }) => terms.is_open_ended)) {
    return null
  }
  const days = counting.flatMap(({ ends_on }) => Object.values(ends_on)).filter((day) => day !== null)
  return days.sort().at(-1) ?? null
}
