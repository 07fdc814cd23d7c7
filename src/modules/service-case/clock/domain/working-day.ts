import { dayStretches, isHoliday, weekday } from "../../../../shared/calendar"
import { type LocalDate, type WorkingCalendar, type Window, weekdays } from "./types"

/** From an instant to another in milliseconds, the second left out of it. */
export type Interval = { from: number; to: number }

export const MINUTE_MS = 60_000

/** Why a day has no hours although its weekday may: nothing, a public holiday, or a closing day of the shop's own. */
export function closureOf(calendar: WorkingCalendar, day: LocalDate): "holiday" | "closing_day" | null {
  if (calendar.closed_on.includes(day)) {
    return "closing_day"
  }
  return calendar.holidays_country !== null && isHoliday(day, calendar.holidays_country) ? "holiday" : null
}

/** The windows drawn for the weekday, whether or not the day is closed. */
export function windowsOn(calendar: WorkingCalendar, day: LocalDate): Window[] {
  return calendar.windows[weekdays[weekday(day) - 1]] ?? []
}

/**
 * When the shop works on a local day. A minute counts when the clock on the wall then stands inside a window: an hour
 * that the clocks skip is nobody's working time, and one that comes twice is worked twice.
 */
export function workingIntervals(calendar: WorkingCalendar, day: LocalDate): Interval[] {
  const windows = windowsOn(calendar, day)
  if (!windows.length || closureOf(calendar, day)) {
    return []
  }
  return dayStretches(day, calendar.time_zone)
    .flatMap((stretch) =>
      windows.map(([from, to]) => ({
        from: Math.max(stretch.from, stretch.midnight + minutesOf(from) * MINUTE_MS),
        to: Math.min(stretch.to, stretch.midnight + minutesOf(to) * MINUTE_MS),
      }))
    )
    .filter(({ from, to }) => from < to)
}

/** Minutes from midnight to a wall time `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return hours * 60 + minutes
}
