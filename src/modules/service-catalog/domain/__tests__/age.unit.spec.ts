import fc from "fast-check"
import { addDays, addMonths } from "../../../../shared/calendar"
import { monthsSince } from "../age"

describe("the age of a unit", () => {
  it.each([
    ["2024-01-15", "2024-01-15", 0],
    ["2024-01-15", "2024-02-14", 0],
    ["2024-01-15", "2024-02-15", 1],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-01-15", "2023-01-15", 0],
  ])("from %s to %s is %i months", (since, today, months) => {
    expect(monthsSince(since, today)).toBe(months)
  })

  it("is the largest number of months that added to the first day do not pass today", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (since, days) => {
        const today = addDays(since, days)
        const months = monthsSince(since, today)
        expect(addMonths(since, months) <= today).toBe(true)
        expect(addMonths(since, months + 1) > today).toBe(true)
      })
    )
  })
})
