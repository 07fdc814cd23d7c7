import type { LocalDate } from "../local-date"
import { addDays, addMonths } from "./civil"

/**
 * Last day, in the unit's own zone, on which a defect is still covered. The day of the event is not counted, so a
 * period of months ends with the same date (Regulation (EEC) 1182/71, art. 3(1) and 3(2)(c)). Suspensions in days
 * are added once, after all months.
 */
export function lastCoveredDay(anchor: LocalDate, months: number, days = 0): LocalDate {
  return addDays(addMonths(anchor, months), days)
}
