import fc from "fast-check"
import { addMonths, isWorkingDay, latestRolledDay, rollDay } from ".."
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
    const end = addMonths("2024-06-01", 26)
    expect(end).toBe("2026-08-01")
    expect(rollDay(end, "national", "it")).toBe("2026-08-01")
    expect(rollDay(end, "eu", "it")).toBe("2026-08-03")
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
        const national = rollDay(end, "national", country)
        const eu = rollDay(end, "eu", country)
        expect(rollDay(end, "none", country)).toBe(end)
        expect(isWorkingDay(eu, country)).toBe(true)
        expect(national >= end && eu >= end).toBe(true)
        expect(latestRolledDay(end, country)).toBe(national > eu ? national : eu)
        expect(Date.parse(eu) - Date.parse(end)).toBeLessThanOrEqual(14 * 86_400_000)
      }),
      runs()
    )
  })
})
