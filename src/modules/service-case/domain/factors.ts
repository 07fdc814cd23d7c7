import { codePoints } from "../../../shared/code-points"
import { invalid } from "../../../shared/errors"
import { type CaseFactors, type FactorName, factorNames } from "./types"

/**
 * Reads the four factors of a complaint: each named once, scored 1 to 5, with a reason. What is left out stays as it
 * was.
 */
export function readFactors(given: CaseFactors, before: CaseFactors | null): CaseFactors {
  for (const [name, factor] of Object.entries(given)) {
    if (!factorNames.includes(name as FactorName)) {
      invalid("factors", name, factorNames.join(", "))
    }
    if (!factor || !Number.isInteger(factor.score) || factor.score < 1 || factor.score > 5) {
      invalid(`factors.${name}.score`, factor?.score, "a whole number from 1 to 5")
    }
    if (factor.note !== null && (typeof factor.note !== "string" || codePoints(factor.note) > 1000)) {
      invalid(`factors.${name}.note`, factor.note, "at most 1000 characters, or null")
    }
  }
  return { ...before, ...given }
}
