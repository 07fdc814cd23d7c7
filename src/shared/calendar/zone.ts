import { DateTime, IANAZone } from "luxon"
import type { Instant, LocalDate, TimeZone } from "../local-date"
import { addDays, parseDay } from "./civil"
import { remembered } from "./remembered"

/** Whether the runtime knows the zone's name. */
export function isTimeZone(name: string): name is TimeZone {
  return IANAZone.isValidZone(name)
}

/** The calendar day on which an instant falls in a zone, whatever zone the server runs in. */
export function localDay(instant: Instant | Date, zone: TimeZone): LocalDate {
  const time = instant instanceof Date ? instant.getTime() : instant.endsWith("Z") ? Date.parse(instant) : NaN
  const offset = Number.isNaN(time) ? null : offsetOfDay(Math.floor(time / DAY_MS), zone)
  if (offset !== null) {
    return new Date(time + offset).toISOString().slice(0, 10)
  }
  const moment = instant instanceof Date ? DateTime.fromJSDate(instant, { zone }) : DateTime.fromISO(instant, { zone })
  const day = moment.toISODate()
  if (!day) {
    throw new RangeError(`"${String(instant)}" in zone "${zone}" is not an instant`)
  }
  return day
}

const DAY_MS = 86_400_000
const HALF_HOUR_MS = 1_800_000

/** A zone's offset in milliseconds during a day of UTC; null when it changes on that day, or there is no such zone. */
const offsetOfDay = remembered((epochDay: number, zone: TimeZone): number | null => {
  const rules = IANAZone.create(zone)
  const before = rules.offset(epochDay * DAY_MS)
  return before === rules.offset((epochDay + 1) * DAY_MS) ? before * 60_000 : null
})

/**
 * The first instant of a local day, also where clocks change at midnight: a day may begin at 01:00, and a first hour
 * that happens twice counts from its first time.
 */
export const startOfDayUtc: (day: LocalDate, zone: TimeZone) => Instant = remembered(
  (day: LocalDate, zone: TimeZone): Instant => {
    const { year, month, day: date } = parseDay(day)
    const noon = DateTime.fromObject({ year, month, day: date, hour: 12 }, { zone })
    if (!noon.isValid) {
      throw new RangeError(`"${day}" in zone "${zone}" is not a day`)
    }
    let start = noon.startOf("day").toMillis()
    while (DateTime.fromMillis(start - 1, { zone }).toISODate() === day) {
      start -= HALF_HOUR_MS
    }
    return new Date(start).toISOString()
  }
)

/** The instant at which cover is over when `day` is the last covered day: the start of the next local day. */
export function coveredUntilExclusive(day: LocalDate, zone: TimeZone): Instant {
  return startOfDayUtc(addDays(day, 1), zone)
}
