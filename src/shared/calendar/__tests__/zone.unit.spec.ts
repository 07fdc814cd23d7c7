import fc from "fast-check"
import { Settings } from "luxon"
import { addDays, coveredUntilExclusive, isTimeZone, lastCoveredDay, localDay, startOfDayUtc } from ".."
import { day, instant, runs, zone } from "./arbitraries"

describe("days in a zone", () => {
  it("T-001: 24 months from 2025-09-15 in Rome end when 2027-09-16 begins there", () => {
    const anchor = localDay("2025-09-15T10:00:00+02:00", "Europe/Rome")
    expect(lastCoveredDay(anchor, 24)).toBe("2027-09-15")
    expect(coveredUntilExclusive("2027-09-15", "Europe/Rome")).toBe("2027-09-15T22:00:00.000Z")
  })

  it("T-002: in winter the day ends at 23:00 UTC", () => {
    expect(coveredUntilExclusive("2026-02-28", "Europe/Rome")).toBe("2026-02-28T23:00:00.000Z")
  })

  it("T-003: the last millisecond of the last day is in, the next instant is out", () => {
    const end = coveredUntilExclusive("2026-02-28", "Europe/Rome")
    expect("2026-02-28T22:59:59.999Z" < end).toBe(true)
    expect(localDay("2026-02-28T23:59:59.999+01:00", "Europe/Rome")).toBe("2026-02-28")
    expect(localDay("2026-03-01T00:00:00+01:00", "Europe/Rome")).toBe("2026-03-01")
  })

  it.each([
    ["Europe/Rome", "2026-01-01"],
    ["Europe/Lisbon", "2025-12-31"],
    ["Atlantic/Canary", "2025-12-31"],
    ["Europe/Madrid", "2026-01-01"],
    ["Atlantic/Azores", "2025-12-31"],
  ])("T-006: the same delivery falls in %s on %s", (name, expected) => {
    expect(localDay("2025-12-31T23:30:00Z", name)).toBe(expected)
  })

  it("finds days that begin at one o'clock and days whose first hour comes twice", () => {
    expect(startOfDayUtc("2017-10-15", "America/Sao_Paulo")).toBe("2017-10-15T03:00:00.000Z")
    expect(startOfDayUtc("2024-11-03", "America/Havana")).toBe("2024-11-03T04:00:00.000Z")
    expect(startOfDayUtc("2026-03-29", "Asia/Beirut")).toBe("2026-03-28T22:00:00.000Z")
  })

  it("takes dates as well as texts, and refuses what is neither", () => {
    expect(localDay(new Date("2026-01-01T00:00:00Z"), "Europe/Rome")).toBe("2026-01-01")
    expect(() => localDay("soon", "Europe/Rome")).toThrow(/is not an instant/)
    expect(() => startOfDayUtc("2026-01-01", "Europe/Atlantis")).toThrow(/is not a day/)
    expect(isTimeZone("Europe/Rome")).toBe(true)
    expect(isTimeZone("Europe/Atlantis")).toBe(false)
  })

  it("covers the last instant before the end and not the next one, on every day and in every zone", () => {
    fc.assert(
      fc.property(day, zone, (last, name) => {
        const end = Date.parse(coveredUntilExclusive(last, name))
        expect(localDay(new Date(end - 1), name) <= last).toBe(true)
        expect(localDay(new Date(end), name)).toBe(addDays(last, 1))
      }),
      runs()
    )
  })

  it("says the same by the short way as by the zone's own rules, on days when clocks change too", () => {
    fc.assert(
      fc.property(instant, zone, (moment, name) => {
        expect(localDay(moment, name)).toBe(localDay(moment.replace("Z", "+00:00"), name))
      }),
      runs()
    )
    const dayWithoutDate = ["2011-12-29T12:00:00.000Z", "2011-12-30T09:59:59.999Z", "2011-12-30T10:00:00.000Z"]
    expect(dayWithoutDate.map((moment) => localDay(moment, "Pacific/Apia"))).toEqual([
      "2011-12-29",
      "2011-12-29",
      "2011-12-31",
    ])
  })

  it("does not ask in which zone the server runs", () => {
    fc.assert(
      fc.property(instant, zone, zone, (moment, name, serverZone) => {
        const here = localDay(moment, name)
        const start = startOfDayUtc(here, name)
        Settings.defaultZone = serverZone
        try {
          expect(localDay(moment, name)).toBe(here)
          expect(startOfDayUtc(here, name)).toBe(start)
        } finally {
          Settings.defaultZone = "system"
        }
      }),
      runs()
    )
  })
})
