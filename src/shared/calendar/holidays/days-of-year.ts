import type { LocalDate } from "../../local-date"
import { addDays, formatDay, weekday } from "../civil"
import { easterSunday } from "../easter"
import type { Holiday } from "./schema"

/** The days on which a list of holidays falls in a year, substitutes included. */
export function holidaysOfYear(holidays: readonly Holiday[], year: number): Set<LocalDate> {
  const inForce = holidays.filter((holiday) => isInForce(holiday, year))
  const days = new Set(inForce.map((holiday) => dayOf(holiday, year)))
  for (const holiday of inForce) {
    if ("has_substitute" in holiday && holiday.has_substitute) {
      addSubstitute(days, dayOf(holiday, year))
    }
  }
  return days
}

function isInForce(holiday: Holiday, year: number): boolean {
  return year >= (holiday.from ?? year) && year <= (holiday.until ?? year) && !holiday.not_in?.includes(year)
}

function dayOf(holiday: Holiday, year: number): LocalDate {
  if ("easter" in holiday) {
    return addDays(easterSunday(year), holiday.easter)
  }
  const date = formatDay({ year, month: holiday.month, day: holiday.day })
  if ("first_weekday" in holiday) {
    const isItself = weekday(date) === holiday.unless_weekday
    return isItself ? date : addDays(date, (holiday.first_weekday - weekday(date) + 7) % 7)
  }
  return weekday(date) === 7 ? addDays(date, holiday.sunday_moves ?? 0) : date
}

function addSubstitute(days: Set<LocalDate>, day: LocalDate): void {
  if (weekday(day) < 6) {
    return
  }
  let substitute = day
  while (weekday(substitute) > 5 || days.has(substitute)) {
    substitute = addDays(substitute, 1)
  }
  days.add(substitute)
}
