import fc from "fast-check"
import { easterSunday, holidayCalendar, isHoliday, loadHolidayCalendars, parseDay, weekday } from ".."
import { holidaysOfYear } from "../holidays/days-of-year"
import { runs } from "./arbitraries"

const countries = ["at", "be", "cz", "de", "dk", "es", "fi", "fr", "gb", "ie", "it", "nl", "no", "pl", "pt", "se", "sk"]
const daysIn = (country: string, year: number) => [...holidaysOfYear(holidayCalendar(country)?.days ?? [], year)].sort()

describe("holidays", () => {
  it("knows seventeen countries, each with its source", () => {
    const calendars = loadHolidayCalendars()
    expect([...calendars.keys()].sort()).toEqual(countries)
    for (const [country, calendar] of calendars) {
      expect(calendar).toMatchObject({ country, source: expect.stringMatching(/\d/), reviewed_by: null })
    }
    expect(holidayCalendar("UK")).toBe(holidayCalendar("gb"))
    expect(holidayCalendar("us")).toBeNull()
  })

  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2038, "2038-04-25"],
  ])("finds Easter of %i on %s", (year, expected) => {
    expect(easterSunday(year)).toBe(expected)
  })

  it("puts Easter on a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 2299 }), (year) => {
        const easter = easterSunday(year)
        expect(weekday(easter)).toBe(7)
        expect(easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25").toBe(true)
      }),
      runs()
    )
  })

  it("T-018: Saint Francis is a holiday in Italy from 2026", () => {
    expect(isHoliday("2025-10-04", "it")).toBe(false)
    expect(isHoliday("2026-10-04", "it")).toBe(true)
  })

  it("knows Germany's nine days of 2026", () => {
    expect(daysIn("de", 2026)).toEqual(
      ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"].map((day) => `2026-${day}`)
    )
  })

  it("gives the English weekend holidays a substitute", () => {
    expect(daysIn("gb", 2021).slice(-4)).toEqual(["2021-12-25", "2021-12-26", "2021-12-27", "2021-12-28"])
    expect(daysIn("gb", 2022)).toEqual(
      expect.arrayContaining(["2022-01-03", "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-26", "2022-12-27"])
    )
    expect(isHoliday("2022-05-30", "gb")).toBe(false)
    expect(isHoliday("2026-05-25", "gb")).toBe(true)
  })

  it("moves the days that move", () => {
    expect(isHoliday("2026-06-20", "se")).toBe(true)
    expect(isHoliday("2026-10-31", "fi")).toBe(true)
    expect(isHoliday("2025-04-26", "nl")).toBe(true)
    expect(isHoliday("2025-04-27", "nl")).toBe(false)
    expect(isHoliday("2030-02-01", "ie")).toBe(true)
    expect(isHoliday("2026-02-02", "ie")).toBe(true)
    expect(isHoliday("2026-10-26", "ie")).toBe(true)
    expect(isHoliday("2023-05-05", "dk")).toBe(true)
    expect(isHoliday("2024-04-26", "dk")).toBe(false)
  })

  it("keeps every holiday of every country inside its year", () => {
    for (const country of countries) {
      for (let year = 2000; year <= 2060; year += 1) {
        const days = daysIn(country, year)
        expect(days.every((day) => parseDay(day).year === year)).toBe(true)
        expect(days.length).toBeGreaterThanOrEqual(8)
      }
    }
  })
})
