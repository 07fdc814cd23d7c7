import type { CaseItemRecord } from "../modules/service-case"
import type { CoverageAssessment } from "../modules/warranty/domain/assessment"
import { renderAssessment } from "./render-assessment"

/** Items of a case with what was owed for each at the moment of the request, in the asker's language. */
export function renderItems(items: readonly CaseItemRecord[], locale: string) {
  return items.map(({ coverage, ...item }) => ({
    ...item,
    // The module keeps the assessment as it came from the warranties.
    coverage: coverage && renderAssessment(coverage as unknown as CoverageAssessment, locale),
  }))
}
