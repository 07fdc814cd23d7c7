import { isTimeZone, localDay, startOfDayUtc } from "../../../shared/calendar"
import { invalid } from "../../../shared/errors"
import type { Instant, LocalDate, TimeZone } from "./types"

/** Older sales than this are slips of the pen. */
export const earliestDay = "1990-01-01"

/** A zone that the runtime knows. */
export function readTimeZone(value: string, field = "time_zone"): TimeZone {
  return isTimeZone(value) ? value : invalid(field, value, "an IANA time zone such as Europe/Rome")
}

/** A day of the past, and its first instant in the zone. */
export function readPastDay(value: string, zone: TimeZone, now: Date, field: string): { on: LocalDate; at: Instant } {
  const accepted = `a day as YYYY-MM-DD, from ${earliestDay} and not in the future`
  if (!isPastDay(value, zone, now)) {
    invalid(field, value, accepted)
  }
  return { on: value, at: new Date(startOfDayUtc(value, zone)).toISOString() }
}

function isPastDay(value: string, zone: TimeZone, now: Date): boolean {
  return isDay(value) && value >= earliestDay && value <= localDay(now, zone)
}

export function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
