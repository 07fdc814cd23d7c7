import { addDays, daysBetween, laterDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import type { AssessmentContext } from "./assessment-context"
import type { EarlierRemedy } from "./assessment"
import type { ShortTermRejectionRule } from "./rules"

export type EarlyRight = { until: LocalDate; is_stopped: boolean }

/** The right to give the thing back at once, where the law has it; null where it has none, or before delivery. */
export function shortTermRejection({ rules, legal, history }: AssessmentContext): EarlyRight | null {
  return legal && rules.short_term_rejection
    ? rejectionPeriod(legal.starts_on, rules.short_term_rejection, history.earlier)
    : null
}

/**
 * The end of the short-term right to reject: so many days beginning with the day after delivery, or after the seller
 * said that installation is done. While the seller mends, the clock stands; what is left after that is the later of
 * the lengthened period and some days after the return. Consumer Rights Act 2015, s. 22(3), (6)-(8).
 */
export function rejectionPeriod(
  startsOn: LocalDate,
  rule: ShortTermRejectionRule,
  earlier: readonly EarlierRemedy[]
): EarlyRight {
  let until = addDays(startsOn, rule.days)
  if (!rule.is_stopped_by_repair) {
    return { until, is_stopped: false }
  }
  for (const remedy of [...earlier].sort((a, b) => (a.requested_on < b.requested_on ? -1 : 1))) {
    if (remedy.requested_on > until) {
      continue
    }
    if (remedy.returned_on === null) {
      return { until, is_stopped: true }
    }
    const waited = daysBetween(remedy.requested_on, remedy.returned_on) + 1
    until = laterDay(addDays(until, waited), addDays(remedy.returned_on, rule.days_after_repair))
  }
  return { until, is_stopped: false }
}

/** Nobody withdraws from a replacement: that right went with the delivery of the first one. */
export function mayWithdraw({ is_law_owed, unit }: AssessmentContext): boolean {
  return is_law_owed && !unit.replaces_id
}

/** Last day for withdrawing from a distance contract, or for the shop's own longer window. Null before delivery. */
export function withdrawalEnd({ rules, delivered_on, return_window_days }: AssessmentContext): LocalDate | null {
  return delivered_on === null
    ? null
    : addDays(delivered_on, Math.max(rules.withdrawal_days, return_window_days ?? 0))
}
