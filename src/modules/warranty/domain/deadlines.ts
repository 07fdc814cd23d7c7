import { addDays, coveredUntilExclusive, lastCoveredDay, laterDay, rollDay } from "../../../shared/calendar"
import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"
import type { CoverageAssessment } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { type DeadlineCode, deadlineCodes } from "./codes"
import { mayWithdraw, shortTermRejection, withdrawalEnd } from "./early-rights"
import { latestEnd } from "./period"
import type { OpenClaim } from "./remedies"
import type { AnswerRule, JurisdictionRules } from "./rules"
import type { PolicyKind } from "./types"

/**
 * Last day for the shop to answer a complaint, by calendar days from its receipt; null where the law sets none. Strict
 * is the day to keep, the rolled one the day by which the law asks.
 */
export function answerDeadline(
  rules: JurisdictionRules,
  receivedOn: LocalDate
): { strict: LocalDate; rolled: LocalDate } | null {
  if (!rules.answer) {
    return null
  }
  const strict = addDays(receivedOn, rules.answer.days)
  return { strict, rolled: rules.answer.is_rolled ? rollDay(strict, "national", rules.country) : strict }
}

/** Until when the law of a country wants the shop's answer, to the second, and what it makes of silence. */
export type LegalAnswer = {
  code: "answer_by"
  /** The day to keep: a closed last day moves on in some countries, by a rule that a court may read otherwise. */
  strict_on: LocalDate
  /** The last second by which the law asks. */
  due_at: Instant
  effect: AnswerRule["effect"]
}

/** The answer to a complaint that was received on a local day in a zone; none where the law sets no time. */
export function legalAnswers(rules: JurisdictionRules, receivedOn: LocalDate, zone: TimeZone): LegalAnswer[] {
  const days = answerDeadline(rules, receivedOn)
  if (!days || !rules.answer) {
    return []
  }
  const due_at = new Date(Date.parse(coveredUntilExclusive(days.rolled, zone)) - 1000).toISOString()
  return [{ code: "answer_by", strict_on: days.strict, due_at, effect: rules.answer.effect }]
}

/** Day up to which notice of the defect is certainly in time; null where no notice is asked. Only ever a warning. */
export function noticeDeadline(rules: JurisdictionRules, defectOn: LocalDate): LocalDate | null {
  switch (rules.notice.kind) {
    case "none":
      return null
    case "months":
      return rollDay(lastCoveredDay(defectOn, rules.notice.months), "national", rules.country)
    case "reasonable":
      return rollDay(lastCoveredDay(defectOn, rules.notice.safe_months), "national", rules.country)
  }
}

/** Every date that matters, in a fixed order. Early rights are named while they run. */
export function deadlinesOf(context: AssessmentContext, claim: OpenClaim): CoverageAssessment["deadlines"] {
  const { legal, rules, today } = context
  const running = (day: LocalDate | null) => (day !== null && day >= today ? day : null)
  const rejection = shortTermRejection(context)
  const isDigital = context.cause === "software" && legal?.digital_ends_on != null
  const days: Record<DeadlineCode, LocalDate | null> = {
    guarantee_end: legal === null || legal.is_open_ended ? null : legal.ends_on,
    digital_supply_end: legal?.digital_ends_on ?? null,
    commercial_end: policyEnd(context, "commercial"),
    durability_end: policyEnd(context, "durability"),
    plan_end: policyEnd(context, "plan"),
    burden_end: context.burden_ends_on,
    notice_by: claim.is_legal ? noticeDeadline(rules, context.defect_on) : null,
    limitation_not_before: claim.is_legal ? (legal?.limitation_not_before ?? null) : null,
    action_end: isDigital ? null : (legal?.action_end?.national ?? null),
    answer_by: claim.is_legal ? (answerDeadline(rules, context.reported_on)?.rolled ?? null) : null,
    short_term_rejection_until: rejection && !rejection.is_stopped ? running(rejection.until) : null,
    withdrawal_until: mayWithdraw(context) ? running(withdrawalEnd(context)) : null,
  }
  return deadlineCodes.flatMap((code) => {
    const on = days[code]
    return on === null ? [] : [{ code, on }]
  })
}

function policyEnd({ policies }: AssessmentContext, kind: PolicyKind): LocalDate | null {
  const ends = policies
    .filter((warranty) => warranty.kind === kind && warranty.voided_at === null)
    .flatMap((warranty) => latestEnd(warranty.ends_on) ?? [])
  return ends.length > 0 ? ends.reduce(laterDay) : null
}
