import { type DetectingService, type Detection } from "./detect"
import type { LocalDate } from "./types"

/** A step of a case that did not come out as it should. */
export type FailedStep = { case_id: string; step_id: string; step_code: string; unit_id: string; failed_on: LocalDate }

/** Which services a failed step calls for: a rule names the step's code. */
export function detectFailedStep(services: DetectingService[], failed: FailedStep): Detection[] {
  return services.flatMap(({ id, detection }) =>
    detection
      .filter((rule) => rule.kind === "failed_step" && rule.step_code === failed.step_code)
      .map((rule) => ({
        service_id: id,
        rule,
        unit_id: failed.unit_id,
        occurrence: failed.step_id,
        due_on: failed.failed_on,
        params: { step: failed.step_code, case_id: failed.case_id },
      }))
  )
}
