import fc from "fast-check"
import { DateTime } from "luxon"
import { dayStretches } from "../day-stretches"
import { day, runs, zone } from "./arbitraries"

const hours = (on: string, inZone: string) => dayStretches(on, inZone).map(({ from, to }) => (to - from) / 3_600_000)

describe("Parts of a day between changes of the clocks", () => {
  it("has one part on an ordinary day, and two of 23 or 25 hours together when the clocks change", () => {
    expect(hours("2026-11-23", "Europe/Rome")).toEqual([24])
    expect(hours("2027-03-28", "Europe/Rome")).toEqual([2, 21])
    expect(hours("2026-10-25", "Europe/Rome")).toEqual([3, 22])
  })

  it("knows half-hour changes and changes at midnight", () => {
    expect(hours("2026-10-04", "Australia/Lord_Howe")).toEqual([2, 21.5])
    expect(hours("2026-03-08", "America/Havana")).toEqual([23])
  })

  it("gives, from its midnight, the time that the clock on the wall shows at any instant of any day", () => {
    fc.assert(
      fc.property(day, zone, fc.double({ min: 0, max: 0.999, noNaN: true }), (on, inZone, part) => {
        const stretches = dayStretches(on, inZone)
        const first = stretches[0].from
        const last = stretches[stretches.length - 1].to
        const instant = Math.floor(first + (last - first) * part)
        const stretch = stretches.find(({ from, to }) => from <= instant && instant < to)
        const wall = DateTime.fromMillis(instant, { zone: inZone })
        const sinceMidnight = wall.hour * 3_600_000 + wall.minute * 60_000 + wall.second * 1000 + wall.millisecond

        expect(stretch && instant - stretch.midnight).toBe(sinceMidnight)
      }),
      runs(300)
    )
  })
})
