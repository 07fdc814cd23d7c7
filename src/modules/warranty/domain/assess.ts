import type { AssessmentInput, CoverageAssessment } from "./assessment"

/** What is owed for a defect, and why. */
export function assessCoverage(input: AssessmentInput): CoverageAssessment {
  throw new Error("pending")
}
