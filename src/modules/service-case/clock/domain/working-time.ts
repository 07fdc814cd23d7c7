import { addDays, localDay } from "../../../../shared/calendar"
import { notAllowed } from "../../../../shared/errors"
import type { Instant, WorkingCalendar } from "./types"
import { MINUTE_MS, workingIntervals } from "./working-day"

/** A working week of an hour and the longest target reach no further. */
const mostDays = 20_000

/** The instant from which the clock counts: the next whole minute, so that nobody is held to less than was promised. */
export function clockMinute(instant: Instant): Instant {
  return new Date(Math.ceil(Date.parse(instant) / MINUTE_MS) * MINUTE_MS).toISOString()
}

/** Working minutes from one instant to another, both counted at the next whole minute; 0 when `to` is not later. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const start = Date.parse(clockMinute(from))
  const end = Date.parse(clockMinute(to))
  if (end <= start) {
    return 0
  }
  const lastDay = localDay(new Date(end), calendar.time_zone)
  let minutes = 0
  for (let day = localDay(new Date(start), calendar.time_zone); day <= lastDay; day = addDays(day, 1)) {
    for (const interval of workingIntervals(calendar, day)) {
      const worked = Math.min(interval.to, end) - Math.max(interval.from, start)
      minutes += Math.max(0, worked) / MINUTE_MS
    }
  }
  return minutes
}

/**
 * The first instant at which so many working minutes have passed. What fills a day's last minute is due at closing
 * time, not the next morning; no minutes at all are due at once, also at night.
 *
 * @throws `not_allowed` when the calendar has too little working time to reach it in half a century
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  const start = Date.parse(clockMinute(from))
  let left = minutes * MINUTE_MS
  if (left <= 0) {
    return new Date(start).toISOString()
  }
  let day = localDay(new Date(start), calendar.time_zone)
  for (let count = 0; count < mostDays; count++, day = addDays(day, 1)) {
    for (const interval of workingIntervals(calendar, day)) {
      const begin = Math.max(interval.from, start)
      const length = interval.to - begin
      if (length >= left) {
        return new Date(begin + left).toISOString()
      }
      left -= Math.max(0, length)
    }
  }
  return notAllowed(`The calendar in '${calendar.time_zone}' does not reach ${minutes} working minutes`)
}
