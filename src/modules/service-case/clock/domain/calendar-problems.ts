import { isLocalDate, isTimeZone, holidayCalendar } from "../../../../shared/calendar"
import { minutesOf } from "./working-day"
import { type WorkingCalendar, type Window, weekdays } from "./types"

/** What keeps a calendar from being used: the field, the value, and what would be accepted. */
export type FieldProblem = { field: string; value: unknown; accepted: string }

/** Working minutes that a week must have, so that every target is reached. */
export const leastWeekMinutes = 60

const time = /^([01]\d|2[0-3]):[0-5]\d$/

/** The first thing that is wrong with a calendar; null when it can be used. */
export function calendarProblem(calendar: WorkingCalendar): FieldProblem | null {
  if (!isTimeZone(calendar.time_zone)) {
    return { field: "time_zone", value: calendar.time_zone, accepted: "an IANA zone such as Europe/Rome" }
  }
  const country = calendar.holidays_country
  if (country !== null && !holidayCalendar(country)) {
    return { field: "holidays_country", value: country, accepted: "a country whose holidays are known, or null" }
  }
  const badDay = calendar.closed_on.find((day) => !isLocalDate(day))
  if (badDay !== undefined) {
    return { field: "closed_on", value: badDay, accepted: "days as YYYY-MM-DD" }
  }
  return weekProblem(calendar)
}

function weekProblem({ windows }: WorkingCalendar): FieldProblem | null {
  for (const day of weekdays) {
    const bad = badWindow(windows[day] ?? [])
    if (bad) {
      return {
        field: `windows.${day}`,
        value: bad,
        accepted: "windows in order that do not meet, each from HH:MM to a later HH:MM or 24:00",
      }
    }
  }
  const minutes = weekMinutes(windows)
  return minutes >= leastWeekMinutes
    ? null
    : { field: "windows", value: minutes, accepted: `at least ${leastWeekMinutes} working minutes a week` }
}

function badWindow(windows: Window[]): Window | null {
  let last = -1
  for (const [from, to] of windows) {
    const isFine = time.test(from) && (time.test(to) || to === "24:00") && minutesOf(from) < minutesOf(to)
    if (!isFine || minutesOf(from) <= last) {
      return [from, to]
    }
    last = minutesOf(to)
  }
  return null
}

function weekMinutes(windows: WorkingCalendar["windows"]): number {
  return weekdays
    .flatMap((day) => windows[day] ?? [])
    .reduce((sum, [from, to]) => sum + minutesOf(to) - minutesOf(from), 0)
}
