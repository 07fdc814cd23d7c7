import { instantOnDay } from "../instant-on-day"

const later = new Date("2030-01-01T00:00:00Z")
const dayThere = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(instant))

describe("a fact's day", () => {
  it.each([
    ["2026-03-29", "Europe/Rome", "2026-03-29T10:00:00.000Z"],
    ["2026-10-25", "Europe/Rome", "2026-10-25T11:00:00.000Z"],
    ["2026-07-01", "Atlantic/Azores", "2026-07-01T12:00:00.000Z"],
    ["2026-07-01", "Pacific/Auckland", "2026-07-01T00:00:00.000Z"],
    ["2026-07-01", "America/Los_Angeles", "2026-07-01T19:00:00.000Z"],
    ["2026-07-01", "Asia/Kolkata", "2026-07-01T06:30:00.000Z"],
  ])("%s in %s is noon there", (day, zone, instant) => {
    expect(instantOnDay(day, zone, later)).toBe(instant)
    expect(dayThere(instant, zone)).toBe(day)
  })

  it("is now when it is today and noon is still to come, so that nothing lies in the future", () => {
    const now = new Date("2026-07-01T06:15:00Z")

    expect(instantOnDay("2026-07-01", "Europe/Rome", now)).toBe("2026-07-01T06:15:00.000Z")
  })

  it("stays a day to come when that was meant, for the server to refuse", () => {
    const now = new Date("2026-07-01T06:15:00Z")

    expect(instantOnDay("2026-07-02", "Europe/Rome", now)).toBe("2026-07-02T10:00:00.000Z")
  })
})
