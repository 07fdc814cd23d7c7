import type { LocalDate } from "../local-date"
import { parseDay, weekday } from "./civil"
import { holidayCalendar } from "./holidays"
import { holidaysOfYear } from "./holidays/days-of-year"

const cache = new Map<string, Set<LocalDate>>()

/** Whether a day is a public holiday of a country. Countries without a calendar here have none. */
export function isHoliday(day: LocalDate, country: string): boolean {
  const { year } = parseDay(day)
  const key = `${country}:${year}`
  const known = cache.get(key) ?? holidaysOfYear(holidayCalendar(country)?.days ?? [], year)
  cache.set(key, known)
  return known.has(day)
}

/** Monday to Friday and no public holiday. */
export function isWorkingDay(day: LocalDate, country: string): boolean {
  return weekday(day) < 6 && !isHoliday(day, country)
}
