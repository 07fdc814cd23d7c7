import fc from "fast-check"
import { DateTime } from "luxon"
import { holidayCalendar, isHoliday } from "../../../../../shared/calendar"
import { type WeekWindows, type Window, type WorkingCalendar, weekdays } from "../types"

/** Whether a minute is worked, told by the clock on the wall and nothing else. */
export function isWorked(calendar: WorkingCalendar, minute: number): boolean {
  const wall = DateTime.fromMillis(minute * 60_000, { zone: calendar.time_zone })
  const day = wall.toISODate() ?? ""
  const time = wall.toFormat("HH:mm")
  const isOpen = (calendar.windows[weekdays[wall.weekday - 1]] ?? []).some(([from, to]) => from <= time && time < to)
  const isClosed =
    calendar.closed_on.includes(day) ||
    (calendar.holidays_country !== null &&
      holidayCalendar(calendar.holidays_country) !== null &&
      isHoliday(day, calendar.holidays_country))

  return isOpen && !isClosed
}

/** Working minutes counted one by one. */
export function countMinutes(calendar: WorkingCalendar, from: number, to: number): number {
  let count = 0
  for (let minute = from; minute < to; minute++) {
    count += isWorked(calendar, minute) ? 1 : 0
  }
  return count
}

export const instantOfMinute = (minute: number) => new Date(minute * 60_000).toISOString()

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`

/** None to three windows of a day, at quarters of an hour. */
const windowsOfDay: fc.Arbitrary<Window[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
  .map((quarters) => {
    const sorted = [...quarters].sort((a, b) => a - b)
    const pairs = Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => sorted.slice(i * 2, i * 2 + 2))
    return pairs.map(([from, to]): Window => [clock(from * 15), clock(to * 15)])
  })

const week: fc.Arbitrary<WeekWindows> = fc
  .record(Object.fromEntries(weekdays.map((name) => [name, windowsOfDay])))
  .map((windows) => ({ ...windows, wed: [["01:30", "11:15"]] }))

/** Days around which something happens: clocks change, years end, Easter, the leap day. */
const notable = fc.constantFrom(
  "2026-03-28",
  "2026-10-24",
  "2026-12-31",
  "2027-03-27",
  "2028-02-28",
  "2026-10-03",
  "2026-04-04",
  "2026-11-20"
)

export const anyMinute = fc
  .tuple(notable, fc.integer({ min: 0, max: 4 * 24 * 60 }))
  .map(([day, minute]) => Date.parse(`${day}T00:00:00Z`) / 60_000 + minute)

export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  time_zone: fc.constantFrom(
    "Europe/Rome",
    "Europe/Lisbon",
    "America/Havana",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "UTC"
  ),
  windows: week,
  holidays_country: fc.constantFrom(null, "it", "pt"),
  closed_on: fc.constantFrom<string[]>([], ["2026-10-26"], ["2027-03-28", "2027-03-30"]),
})
