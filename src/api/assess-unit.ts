import type { MedusaContainer } from "@medusajs/framework/types"
import type { CauseCode } from "../modules/warranty/domain/causes"
import { notFound } from "../shared/errors"
import type { LocalDate } from "../shared/local-date"
import { renderAssessment } from "./render-assessment"
import { installedBaseOf, platformOf, warrantyOf } from "./services"

type Question = { defect_on?: LocalDate; cause?: CauseCode }

/** What is owed for a defect of a unit, with every code in the asker's language. */
export async function assessUnit(scope: MedusaContainer, unitId: string, question: Question, locale: string) {
  const [[subject], { return_window_days }] = await Promise.all([
    installedBaseOf(scope).retrieveWarrantySubjects([unitId]),
    platformOf(scope).getSettings(),
  ])
  const { defect_on, cause } = question
  const assessment = await warrantyOf(scope).assess(subject ?? notFound("unit", unitId), {
    defect_on,
    cause,
    now: new Date(),
    return_window_days,
  })
  return renderAssessment(assessment, locale)
}
