import { dateOfDay, dayFromToday, dayOfDate } from "../local-day"

describe("a local day in a date picker", () => {
  it.each(["2027-09-15", "2024-02-29", "2026-03-29", "2026-10-25", "2027-01-01"])("%s stays the same day", (day) => {
    expect(dayOfDate(dateOfDay(day))).toBe(day)
  })

  it("is the day at its own midnight, not at midnight in UTC", () => {
    const date = dateOfDay("2027-09-15")

    expect([date.getDate(), date.getHours(), date.getMinutes()]).toEqual([15, 0, 0])
  })

  it.each([
    [0, "2026-12-31"],
    [1, "2027-01-01"],
    [30, "2027-01-30"],
    [-365, "2025-12-31"],
  ])("counts %i days from today", (days, expected) => {
    expect(dayFromToday(days, new Date(2026, 11, 31, 23, 30))).toBe(expected)
  })
})
