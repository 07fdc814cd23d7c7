import type { LocalDate, StoredCoverage } from "./types"

/** The law gives something without a fixed end: a person assesses what may be expected. */
const openEnded = new Set(["expected_life_assessment", "expected_life_stated"])
const legalEnds = new Set(["guarantee_end", "digital_supply_end", "action_end"])

/** Whether the legal guarantee of an item runs on a day, as far as the stored assessment knows. */
export function isStatutoryRunning(coverage: StoredCoverage | null, day: LocalDate): boolean {
  if (!coverage) {
    return false
  }
  const hasEnd = coverage.deadlines.some(({ code, on }) => legalEnds.has(code) && on >= day)
  return hasEnd || coverage.reasons.some(({ code }) => openEnded.has(code))
}
