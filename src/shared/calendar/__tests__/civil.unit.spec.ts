import fc from "fast-check"
import { addDays, addMonths, daysBetween, earlierDay, isLocalDate, laterDay, parseDay, weekday } from ".."
import { lastCoveredDay } from ".."
import { day, months, runs } from "./arbitraries"

describe("days and months", () => {
  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-02-29", 26, "2026-04-29"],
    ["2024-02-29", 36, "2027-02-28"],
  ])("T-002: %s and %i months is %s", (anchor, count, end) => {
    expect(addMonths(anchor, count)).toBe(end)
  })

  it("T-007: Portugal's 36 months and two repairs' 6 are counted from the delivery in one step", () => {
    expect(lastCoveredDay("2024-08-31", 36 + 6 + 6)).toBe("2028-08-31")
    expect(addMonths(addMonths(addMonths("2024-08-31", 36), 6), 6)).toBe("2028-08-29")
  })

  it("T-008: a repair in France moves 2025-08-31 to 2026-02-28", () => {
    expect(lastCoveredDay("2023-08-31", 24)).toBe("2025-08-31")
    expect(lastCoveredDay("2023-08-31", 24 + 6)).toBe("2026-02-28")
  })

  it("adds days of suspension after all months", () => {
    expect(lastCoveredDay("2026-01-15", 12, 21)).toBe("2027-02-05")
  })

  it("counts backwards over a year's end", () => {
    expect(addMonths("2026-03-31", -13)).toBe("2025-02-28")
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28")
  })

  it.each(["2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-01T00:00", "", "0000-01-01"])(
    "knows that %p is no day",
    (text) => {
      expect(isLocalDate(text)).toBe(false)
      expect(() => parseDay(text)).toThrow(`"${text}" is not a calendar day written YYYY-MM-DD`)
    }
  )

  it("names weekdays as ISO does", () => {
    expect(weekday("2026-11-23")).toBe(1)
    expect(weekday("2026-02-28")).toBe(6)
    expect(weekday("1969-12-28")).toBe(7)
  })

  it("agrees with the calendar of JavaScript for every day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
        const date = new Date(`${start}T00:00:00Z`)
        date.setUTCDate(date.getUTCDate() + count)
        expect(addDays(start, count)).toBe(date.toISOString().slice(0, 10))
        expect(daysBetween(start, addDays(start, count))).toBe(count)
      }),
      runs()
    )
  })

  it("never gives a day that does not exist, and never another month than the counted one", () => {
    fc.assert(
      fc.property(day, months, (anchor, count) => {
        const end = parseDay(addMonths(anchor, count))
        const start = parseDay(anchor)
        expect(end.year * 12 + end.month).toBe(start.year * 12 + start.month + count)
        expect(end.day).toBeLessThanOrEqual(start.day)
      }),
      runs()
    )
  })

  it("ends no earlier from a later anchor", () => {
    fc.assert(
      fc.property(day, fc.nat(400), months, (anchor, later, count) => {
        expect(addMonths(addDays(anchor, later), count) >= addMonths(anchor, count)).toBe(true)
      }),
      runs()
    )
  })

  it("orders days", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect([a, b].sort()).toEqual([earlierDay(a, b), laterDay(a, b)])
      }),
      runs()
    )
  })
})
