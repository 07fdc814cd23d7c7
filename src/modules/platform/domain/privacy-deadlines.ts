import { addMonths, rollDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"

export type PrivacyDeadlines = {
  /** One month after receipt, at its word: the day that alarms go by. */
  due_strict_on: LocalDate
  /** The same, moved on from a Saturday, Sunday or holiday. */
  due_rolled_on: LocalDate
  /** The latest day that an extension may reach. */
  extended_to: LocalDate
}

/**
 * By when a person is to be answered: Regulation (EU) 2016/679, art. 12(3), counted by Regulation (EEC, Euratom) No
 * 1182/71, art. 3: from the day of receipt to the day of the same number, or the month's last where there is none.
 * Both periods run from receipt, so three months in all, not two months from the end of the first.
 */
export function privacyDeadlines(receivedOn: LocalDate, country: string): PrivacyDeadlines {
  const due_strict_on = addMonths(receivedOn, 1)
  return {
    due_strict_on,
    due_rolled_on: rollDay(due_strict_on, "eu", country),
    extended_to: addMonths(receivedOn, 3),
  }
}
