import type { LocalDate } from "../../../shared/local-date"
import type { Reason } from "./assessment"
import type { AwaitedFact } from "./period"
import type { CoverageElement, StartBasis, WarrantyRecord } from "./types"

/** What one warranty says of one element. */
export type Verdict = {
  element: CoverageElement
  result: "covered" | "review" | "not_covered"
  /** Null when the verdict comes from the lack of a warranty that should be there. */
  warranty: WarrantyRecord | null
  /** Last day of cover, where the defect lies inside it. */
  until: LocalDate | null
  reasons: Reason[]
  /** Last day on which the defect would have had to show; set when it was too late or in doubt. */
  missed: LocalDate | null
  waiting_for: AwaitedFact | null
}

export type VerdictParts = Pick<Verdict, "result" | "reasons"> & Partial<Pick<Verdict, "until" | "missed" | "waiting_for">>

export function verdict(element: CoverageElement, warranty: WarrantyRecord | null, parts: VerdictParts): Verdict {
  return { element, warranty, until: null, missed: null, waiting_for: null, ...parts }
}

/** The fact that a basis cannot start without. */
export const awaitedFacts: Record<StartBasis, AwaitedFact> = {
  order: "delivery",
  shipment: "shipment",
  delivery: "delivery",
  installation: "installation",
  end_of_return_window: "delivery",
}
