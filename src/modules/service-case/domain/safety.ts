import { symptoms } from "./symptoms"
import type { CasePriority } from "./types"

/** A suspected danger is looked at within a day, working or not. */
export const safetyReviewMinutes = 24 * 60

const dangerous = new Set(symptoms.filter(({ is_safety }) => is_safety).map(({ code }) => code))

/**
 * Whether something about the case may hurt somebody: then it is critical, and a person reviews its safety before it
 * can end (Regulation (EU) 2023/988, art. 9 and 20).
 */
export function needsSafetyReview(items: readonly { symptom_code?: string | null }[]): boolean {
  return items.some(({ symptom_code }) => symptom_code != null && dangerous.has(symptom_code))
}

export function startingPriority(
  items: readonly { symptom_code?: string | null }[],
  wished: CasePriority = "normal"
): CasePriority {
  return needsSafetyReview(items) ? "critical" : wished
}
