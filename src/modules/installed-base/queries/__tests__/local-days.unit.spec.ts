import fc from "fast-check"
import { localDay } from "../../../../shared/calendar"
import { dayOrNull } from "../local-days"

describe("the day that a list shows", () => {
  it("is the day that the calendar says, in any zone at any time", () => {
    const zones = fc.constantFrom("Europe/Rome", "UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns")
    const times = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    fc.assert(
      fc.property(times, zones, (at, zone) => {
        expect(dayOrNull(at, zone)).toBe(localDay(at, zone))
      })
    )
  })

  it("is none when nothing has happened yet", () => {
    expect(dayOrNull(null, "UTC")).toBeNull()
  })
})
