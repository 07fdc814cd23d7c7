import fc from "fast-check"
import { readPastDay, readTimeZone } from "../days"
import { readFactInstant } from "../fact-instant"

const now = new Date("2026-06-01T22:30:00.000Z")

describe("a day in the past", () => {
  it("begins at midnight in its zone, also where that hour doesn't exist", () => {
    expect(readPastDay("2026-03-29", "Europe/Rome", now, "contract_on")).toEqual({
      on: "2026-03-29",
      at: "2026-03-28T23:00:00.000Z",
    })
    expect(readPastDay("2018-11-04", "America/Sao_Paulo", now, "contract_on").at).toBe("2018-11-04T03:00:00.000Z")
  })

  it("may be today, where the customer is", () => {
    expect(readPastDay("2026-06-02", "Europe/Rome", now, "contract_on").on).toBe("2026-06-02")
    expect(() => readPastDay("2026-06-02", "America/New_York", now, "contract_on")).toThrow("'contract_on'")
  })

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-1-1",
    "01.02.2026",
    "1989-12-31",
    "9999-12-31",
    "+010000-01-01",
    "",
    "2026-01-01T00:00:00Z",
  ])("is not %j", (day) => {
    expect(() => readPastDay(day, "Europe/Rome", now, "contract_on")).toThrow("from 1990-01-01 and not in the future")
  })
})

describe("a zone", () => {
  it.each(["Mars/Olympus", "", "Europe/Rome; drop", "\u0000"])("is not %j", (zone) => {
    expect(() => readTimeZone(zone)).toThrow("IANA time zone")
  })
})

describe("the time of a fact", () => {
  it("is kept in UTC, however it was written", () => {
    expect(readFactInstant("2026-06-01T10:00+14:00", now)).toBe("2026-05-31T20:00:00.000Z")
    expect(readFactInstant("2026-06-01T10:00:00.123456Z", now)).toBe("2026-06-01T10:00:00.123Z")
  })

  it("may be a few minutes ahead of this server's clock", () => {
    expect(readFactInstant("2026-06-01T22:35:00Z", now)).toBe("2026-06-01T22:35:00.000Z")
    expect(() => readFactInstant("2026-06-01T22:35:01Z", now)).toThrow("not in the future")
  })

  it("is refused in words whenever it isn't one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readFactInstant(text, now)).toThrow("accepted: an instant")
      })
    )
  })
})
