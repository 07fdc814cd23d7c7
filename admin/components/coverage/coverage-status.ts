import type { CoverageAssessment } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export type CoverageResult = CoverageAssessment["result"]

/** Orange asks for a person: software never rejects. */
export const coverageColors: Record<CoverageResult, StatusColor> = {
  covered: "green",
  partly_covered: "blue",
  not_covered: "grey",
  review: "orange",
  pending_delivery: "grey",
}
