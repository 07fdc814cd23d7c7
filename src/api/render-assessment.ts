import type { CoverageAssessment } from "../modules/warranty/domain/assessment"
import { type CodedText, renderCode, renderReason } from "../shared/texts"

/** An assessment with every code in the asker's language. */
export function renderAssessment(assessment: CoverageAssessment, locale: string) {
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
