import type { Instant } from "./types"

/** When to warn of a deadline that runs in calendar time: after that share of it, at a whole second. */
export function calendarWarning(at: Instant, due: Instant, percent: number): Instant | null {
  const start = Date.parse(at)
  const length = Date.parse(due) - start
  return length <= 0 ? null : new Date(Math.floor((start + (length * percent) / 100) / 1000) * 1000).toISOString()
}

/** The instant that many minutes of calendar time later. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return new Date(Math.ceil(Date.parse(at) / 1000) * 1000 + minutes * 60_000).toISOString()
}
