import fc from "fast-check"
import { DateTime } from "luxon"
import { instant, runs, zone } from "../../../../../shared/calendar/__tests__/arbitraries"
import { calendarProblem, leastWeekMinutes } from "../calendar-problems"
import { calendarWarning, minutesAfter } from "../calendar-time"
import { weekdays, type WorkingCalendar } from "../types"
import { mondayOf, weekFrom } from "../week"
import { addWorkingMinutes, clockMinute, workingMinutesBetween } from "../working-time"
import { always, rome, romeOffice } from "./fixtures"
import { anyCalendar, anyMinute, countMinutes, instantOfMinute } from "./oracle"

const minuteOf = (at: string) => Date.parse(at) / 60_000

describe("A drawn week, against the minutes of its days", () => {
  it("works as many minutes a day as a clock on the wall counts, in any zone and across changes of the clocks", () => {
    const days = fc.constantFrom("2026-03-26", "2026-10-22", "2027-03-25", "2026-12-28", "2028-02-26")
    fc.assert(
      fc.property(anyCalendar, days, (calendar, from) => {
        const week = weekFrom(calendar, from)
        expect(week.map(({ on }) => on)).toEqual(
          Array.from({ length: 7 }, (_, n) => DateTime.fromISO(from, { zone: "utc" }).plus({ days: n }).toISODate())
        )
        for (const { on, weekday, working_minutes, closed } of week) {
          const start = DateTime.fromISO(on, { zone: calendar.time_zone }).startOf("day")
          const minutes = countMinutes(
            calendar,
            start.toMillis() / 60_000,
            start.plus({ days: 1 }).startOf("day").toMillis() / 60_000
          )
          expect([on, working_minutes]).toEqual([on, minutes])
          expect(weekday).toBe(start.weekday)
          expect(closed !== null && working_minutes > 0).toBe(false)
        }
      }),
      runs(25)
    )
  })

  it("begins on the Monday at or before a day", () => {
    const days = fc.integer({ min: 0, max: 30_000 })
    fc.assert(
      fc.property(days, (count) => {
        const day = DateTime.fromISO("1990-01-01", { zone: "utc" }).plus({ days: count })
        expect(mondayOf(day.toISODate() as string)).toBe(day.startOf("week").toISODate())
      })
    )
  })

  it("T-018: shows Saint Francis as a holiday from 2026, and a closing day of the shop's own before it", () => {
    const closedOn = (calendar: WorkingCalendar, from: string) =>
      weekFrom(calendar, from)
        .filter(({ closed }) => closed)
        .map(({ on, closed }) => [on, closed])
    expect(closedOn(romeOffice, "2026-09-28")).toEqual([["2026-10-04", "holiday"]])
    expect(closedOn(romeOffice, "2025-09-29")).toEqual([])
    expect(closedOn({ ...romeOffice, closed_on: ["2026-10-04", "2026-10-01"] }, "2026-09-28")).toEqual([
      ["2026-10-01", "closing_day"],
      ["2026-10-04", "closing_day"],
    ])
  })
})

describe("Working time, as a sum", () => {
  it("reaches exactly the minutes that were asked for, and not one sooner", () => {
    fc.assert(
      fc.property(anyCalendar, anyMinute, fc.integer({ min: 1, max: 900 }), (calendar, start, minutes) => {
        const due = addWorkingMinutes(calendar, instantOfMinute(start), minutes)
        expect(workingMinutesBetween(calendar, instantOfMinute(start), due)).toBe(minutes)
        expect(workingMinutesBetween(calendar, instantOfMinute(start), instantOfMinute(minuteOf(due) - 1))).toBe(
          minutes - 1
        )
      }),
      runs(200)
    )
  })

  it("is the same in one stretch as in two, wherever it is cut", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyMinute,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (calendar, start, one, two) => {
          const at = (after: number) => instantOfMinute(start + after)
          expect(workingMinutesBetween(calendar, at(0), at(one + two))).toBe(
            workingMinutesBetween(calendar, at(0), at(one)) + workingMinutesBetween(calendar, at(one), at(one + two))
          )
          expect(workingMinutesBetween(calendar, at(one), at(0))).toBe(0)
        }
      ),
      runs(200)
    )
  })

  it("is never due earlier for more minutes, a later start, or a shop that is closed a day more", () => {
    fc.assert(
      fc.property(anyCalendar, anyMinute, fc.nat(600), fc.nat(600), (calendar, start, minutes, more) => {
        const from = instantOfMinute(start)
        const due = addWorkingMinutes(calendar, from, minutes)
        expect(addWorkingMinutes(calendar, from, minutes + more) >= due).toBe(true)
        expect(addWorkingMinutes(calendar, instantOfMinute(start + more), minutes) >= due).toBe(true)
        const closed_on = [...calendar.closed_on, from.slice(0, 10)]
        expect(addWorkingMinutes({ ...calendar, closed_on }, from, minutes) >= due).toBe(true)
      }),
      runs(200)
    )
  })

  it("is calendar time where nobody ever closes, through every change of the clocks", () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 10_000 }), (time_zone, from, minutes) => {
        const due = addWorkingMinutes(always(time_zone), from, minutes)
        expect(minuteOf(due)).toBe(minuteOf(clockMinute(from)) + minutes)
      }),
      runs(100)
    )
  })

  it.each([
    ["a target that fills the day to its end", "2026-11-23T09:00", 480, "2026-11-23T18:00"],
    ["one minute more", "2026-11-23T09:00", 481, "2026-11-24T09:01"],
    ["what comes in the lunch break", "2026-11-23T13:30", 60, "2026-11-23T15:00"],
    ["what comes a second before closing", "2026-11-23T17:59:59", 1, "2026-11-24T09:01"],
    ["what comes on the eve of the Immaculate", "2026-12-07T17:00", 120, "2026-12-09T10:00"],
    ["what comes on Saturday night", "2026-11-28T23:59", 1, "2026-11-30T09:01"],
    ["six days of work and a minute over Christmas and New Year", "2026-12-23T09:00", 2881, "2027-01-04T09:01"],
    ["the Friday before the clocks go back", "2026-10-23T17:30", 60, "2026-10-26T09:30"],
  ])("%s", (_, from, minutes, due) => {
    expect(addWorkingMinutes(romeOffice, rome(from), minutes)).toBe(rome(due))
  })
})

describe("Calendar time", () => {
  it("warns between the start and the end, never at a fraction of a second, and later for a larger share", () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 98 }),
        (at, minutes, percent) => {
          const due = minutesAfter(at, minutes)
          const warning = calendarWarning(at, due, percent) as string
          expect(Date.parse(warning) % 1000).toBe(0)
          expect(Date.parse(warning) > Date.parse(at) - 1000 && warning < due).toBe(true)
          expect((calendarWarning(at, due, percent + 1) as string) >= warning).toBe(true)
        }
      )
    )
  })

  it("never gives less than it says", () => {
    fc.assert(
      fc.property(instant, fc.nat(100_000), (at, minutes) => {
        const length = Date.parse(minutesAfter(at, minutes)) - Date.parse(at)
        expect(length >= minutes * 60_000 && length < minutes * 60_000 + 1000).toBe(true)
      })
    )
  })
})

describe("A calendar that is accepted", () => {
  const wall = fc.constantFrom("00:00", "08:00", "9:00", "12:30", "18:00", "23:59", "24:00", "24:01", "", "ab:cd")
  const windows = fc.dictionary(fc.constantFrom(...weekdays), fc.array(fc.tuple(wall, wall), { maxLength: 3 }))

  it("has windows in order that do not meet, and work enough for every target; what is refused lacks one of these", () => {
    const isTime = (time: string) => /^\d\d:\d\d$/.test(time) && time <= "24:00" && Number(time.slice(3)) < 60
    fc.assert(
      fc.property(windows, (week) => {
        const days = Object.values(week)
        const isOrderly = days.every((day) =>
          day.every(([from, to], index) => {
            const before = day[index - 1]
            return isTime(from) && isTime(to) && from < to && (!before || before[1] < from)
          })
        )
        const minutes = days.flat().reduce((sum, [from, to]) => sum + (minutes24(to) - minutes24(from)), 0)
        const problem = calendarProblem({ ...always("Europe/Rome"), windows: week })
        expect(problem === null).toBe(isOrderly && minutes >= leastWeekMinutes)
        if (problem === null) {
          const calendar = { ...always("Europe/Rome"), windows: week }
          expect(addWorkingMinutes(calendar, "2026-11-23T00:00:00.000Z", 5000) > "2026-11-23").toBe(true)
        }
      }),
      runs(300)
    )
  })

  it.each(["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "tomorrow", "2026-01-01T00:00"])(
    "is never closed on %j",
    (day) => {
      expect(calendarProblem({ ...romeOffice, closed_on: ["2026-01-01", day] })).toMatchObject({
        field: "closed_on",
        value: day,
      })
    }
  )
})

function minutes24(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
