import { addMonths } from "../../../shared/calendar"
import type { LocalDate } from "./types"

/** Whole months that lie between two days, counted from the first; 0 before it. */
export function monthsSince(since: LocalDate, today: LocalDate): number {
  const [fromYear, fromMonth] = since.split("-").map(Number)
  const [toYear, toMonth] = today.split("-").map(Number)
  const calendar = (toYear - fromYear) * 12 + (toMonth - fromMonth)
  const whole = addMonths(since, calendar) <= today ? calendar : calendar - 1

  return Math.max(0, whole)
}
