import { earlierDay, lastCoveredDay, laterDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import type { JurisdictionRules } from "./rules"
import type { CoverageUnit } from "./types"

export type BurdenInput = {
  unit: Pick<CoverageUnit, "condition">
  rules: JurisdictionRules
  /** First day of the legal guarantee; null while it waits for its start. */
  starts_on: LocalDate | null
  /** Last certain day of the legal guarantee: used goods with an agreed year have no longer presumption than that. */
  ends_on: LocalDate | null
  /** End of a digital supply, for the whole of which the seller bears the burden (Directive 2019/771, art. 11(3)). */
  digital_ends_on: LocalDate | null
}

/** Last day on which a defect that shows is presumed to have been there at delivery. */
export function burdenEnd(input: BurdenInput): LocalDate | null {
  if (input.starts_on === null) {
    return null
  }
  const months = input.rules.burden_months[input.unit.condition === "new" ? "new" : "used"]
  const end = lastCoveredDay(input.starts_on, months)
  const hardware = input.ends_on === null ? end : earlierDay(end, input.ends_on)
  return input.digital_ends_on === null ? hardware : laterDay(hardware, input.digital_ends_on)
}
