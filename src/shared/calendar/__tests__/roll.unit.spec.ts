import fc from "fast-check"
import { addMonths, addWorkingDays, isWorkingDay, latestRolledDay, rollDay, rolledDays, weekday } from ".."
import { day, runs } from "./arbitraries"

describe("a last day that is closed", () => {
  it("T-004: by Regulation 1182/71 a Saturday's end moves to Monday", () => {
    expect(rollDay("2026-02-28", "eu", "it")).toBe("2026-03-02")
    expect(latestRolledDay("2026-02-28", "it")).toBe("2026-03-02")
  })

  it("T-009: Italy's 26 months end after Christmas, Saint Stephen and a Sunday", () => {
    const raw = addMonths("2024-10-25", 26)
    expect(raw).toBe("2026-12-25")
    expect(rollDay(raw, "national", "it")).toBe("2026-12-28")
  })

  it("T-011: a Saturday stays by the Italian code and moves by the Regulation; both are given by name", () => {
    expect(rolledDays(addMonths("2024-06-01", 26), "it")).toEqual({
      none: "2026-08-01",
      national: "2026-08-01",
      eu: "2026-08-03",
    })
  })

  it("follows each country's own rule", () => {
    expect(rollDay("2026-02-28", "national", "de")).toBe("2026-03-02")
    expect(rollDay("2026-02-28", "national", "pt")).toBe("2026-02-28")
    expect(rollDay("2026-03-01", "national", "pt")).toBe("2026-03-02")
    expect(rollDay("2026-03-01", "national", "es")).toBe("2026-03-01")
    expect(rollDay("2026-12-24", "national", "se")).toBe("2026-12-28")
    expect(rollDay("2026-04-03", "national", "at")).toBe("2026-04-07")
  })

  it("knows only weekends for a country without a calendar", () => {
    expect(rollDay("2026-12-25", "eu", "us")).toBe("2026-12-25")
    expect(rollDay("2026-12-26", "eu", "us")).toBe("2026-12-28")
    expect(rollDay("2026-12-26", "national", "us")).toBe("2026-12-26")
  })

  it("never moves a day back, nor further than a fortnight, and ends on an open day", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("it", "de", "fr", "gb", "se", "us"), (end, country) => {
        const rolled = rolledDays(end, country)
        expect(rolled.none).toBe(end)
        expect(isWorkingDay(rolled.eu, country)).toBe(true)
        expect(rolled.national >= end && rolled.eu >= end).toBe(true)
        expect(Date.parse(rolled.eu) - Date.parse(end)).toBeLessThanOrEqual(14 * 86_400_000)
      }),
      runs()
    )
  })
})

describe("working days", () => {
  it.each([
    ["T-016", "2026-11-23", 5, "it", "2026-11-30"],
    ["T-016", "2026-11-23", 10, "it", "2026-12-07"],
    ["T-016", "2026-11-23", 15, "it", "2026-12-15"],
    ["T-017", "2027-03-22", 5, "de", "2027-03-31"],
    ["T-017", "2027-03-22", 10, "de", "2027-04-07"],
    ["T-017", "2027-03-22", 15, "de", "2027-04-14"],
    ["T-087", "2026-12-18", 15, "it", "2027-01-13"],
    ["T-152", "2028-03-21", 20, "it", "2028-04-19"],
  ])("%s: from %s, %i working days in %s end on %s", (_number, from, count, country, expected) => {
    expect(addWorkingDays(from, count, country)).toBe(expected)
  })

  it("stays where it is for no days, and otherwise ends on a working day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const end = addWorkingDays(from, count, "it")
        expect(weekday(end)).toBeLessThan(6)
        expect(end > addWorkingDays(from, count - 1, "it")).toBe(true)
        expect(addWorkingDays(from, 0, "it")).toBe(from)
      }),
      runs(50)
    )
  })
})
