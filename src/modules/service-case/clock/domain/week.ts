import { addDays, weekday } from "../../../../shared/calendar"
import type { LocalDate, Window, WorkingCalendar } from "./types"
import { closureOf, MINUTE_MS, windowsOn, workingIntervals } from "./working-day"

/** A day of a drawn week. */
export type WeekDay = {
  on: LocalDate
  /** 1 is Monday. */
  weekday: number
  /** As drawn for the weekday, also on a day that is closed. */
  windows: Window[]
  closed: "holiday" | "closing_day" | null
  /** Really worked: none when closed, an hour more or less when the clocks change inside a window. */
  working_minutes: number
}

/** Seven days from `from` on. */
export function weekFrom(calendar: WorkingCalendar, from: LocalDate): WeekDay[] {
  return Array.from({ length: 7 }, (_, index) => dayOf(calendar, addDays(from, index)))
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekday(day))
}

function dayOf(calendar: WorkingCalendar, on: LocalDate): WeekDay {
  const closed = closureOf(calendar, on)
  const worked = workingIntervals(calendar, on).reduce((sum, { from, to }) => sum + to - from, 0)
  return {
    on,
    weekday: weekday(on),
    windows: windowsOn(calendar, on),
    closed,
    working_minutes: worked / MINUTE_MS,
  }
}
