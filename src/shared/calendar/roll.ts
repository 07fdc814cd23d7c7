import type { LocalDate } from "../local-date"
import { addDays, laterDay, parseDay, weekday } from "./civil"
import { holidayCalendar } from "./holidays"
import { holidaysOfYear } from "./holidays/days-of-year"
import { isHoliday, isWorkingDay } from "./working-days"

/**
 * What happens when the last day of a period is a closed day. `none`: nothing. `national`: the country's own rule
 * (Italy art. 2963 moves Sundays and holidays, Germany §193 Saturdays too, Spain nothing). `eu`: Regulation 1182/71
 * art. 3(4), which moves Saturdays, Sundays and holidays. Which of the two a court would take is open, so both can
 * be asked for.
 */
export type RollRule = "none" | "national" | "eu"

/** The last day of a period after a roll rule: the next day that is open, or the day itself. */
export function rollDay(day: LocalDate, rule: RollRule, country: string): LocalDate {
  let current = day
  while (isClosed(current, rule, country)) {
    current = addDays(current, 1)
  }
  return current
}

/** The latest day that any of the rules gives: up to it a claim is looked at by a person. */
export function latestRolledDay(day: LocalDate, country: string): LocalDate {
  return laterDay(rollDay(day, "national", country), rollDay(day, "eu", country))
}

function isClosed(day: LocalDate, rule: RollRule, country: string): boolean {
  if (rule === "none") {
    return false
  }
  if (rule === "eu") {
    return !isWorkingDay(day, country)
  }
  const roll = holidayCalendar(country)?.national_roll
  if (!roll) {
    return false
  }
  const isExtra = roll.extra.length > 0 && holidaysOfYear(roll.extra, parseDay(day).year).has(day)
  return roll.weekdays.includes(weekday(day)) || isHoliday(day, country) || isExtra
}
