import type { MedusaContainer } from "@medusajs/framework/types"
import type { CauseCode } from "../modules/warranty/domain/causes"
import { notFound } from "../shared/errors"
import type { LocalDate } from "../shared/local-date"
import { type CodedText, renderCode, renderReason } from "../shared/texts"
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
  const withText = <Coded extends CodedText>(reason: Coded) => ({ ...reason, text: renderReason(locale, reason) })

  return {
    ...assessment,
    remedies: assessment.remedies.map(({ reasons, ...remedy }) => ({
      ...remedy,
      text: renderCode(locale, "remedy", { code: remedy.code, params: {} }),
      reasons: reasons.map(withText),
    })),
    deadlines: assessment.deadlines.map((deadline) => ({
      ...deadline,
      text: renderCode(locale, "deadline", { code: deadline.code, params: {} }),
    })),
    reasons: assessment.reasons.map(withText),
    would_change: assessment.would_change.map(withText),
  }
}
