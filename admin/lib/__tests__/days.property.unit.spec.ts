import fc from "fast-check"
import { dayIn, instantOnDay } from "../instant-on-day"
import { dateOfDay, dayOfDate } from "../local-day"
import { newKey } from "../new-key"
import { scannedSerials } from "../scanned-serials"

const zones = [
  "Europe/Rome",
  "Europe/Lisbon",
  "Atlantic/Azores",
  "America/St_Johns",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "UTC",
]
const zone = fc.constantFrom(...zones)
const instant = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2060-01-01T00:00:00Z"),
  noInvalidDate: true,
})

/** Another way to the local day of an instant, by the parts of a language that writes them in another order. */
function dayByParts(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("de", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
  const [day, month, year] = parts.format(at).split(".")
  return `${year}-${month}-${day}`
}

describe("a day that somebody chose", () => {
  it("lies on that day in the zone, whatever zone and day", () => {
    fc.assert(
      fc.property(instant, instant, zone, (chosen, now, timeZone) => {
        const day = dayByParts(chosen, timeZone)
        expect(dayByParts(new Date(instantOnDay(day, timeZone, now)), timeZone)).toBe(day)
      })
    )
  })

  it("does not lie in the future when it is today or before", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 400 }), zone, (now, daysAgo, timeZone) => {
        const before = new Date(now.getTime() - daysAgo * 86_400_000)
        const at = new Date(instantOnDay(dayByParts(before, timeZone), timeZone, now))
        expect(at.getTime()).toBeLessThanOrEqual(now.getTime())
      })
    )
  })

  it("is what is shown of an instant there", () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        expect(dayIn(at, timeZone)).toBe(dayByParts(at, timeZone))
      })
    )
  })
})

describe("a day in a date picker", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (...parts) => {
          const [year, month, date] = parts
          const pad = (part: number, digits: number) => String(part).padStart(digits, "0")
          const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
          expect(dayOfDate(dateOfDay(day))).toBe(day)
        }
      )
    )
  })

  it.each(["0002-03-03", "0026-03-03", "0099-12-31"])("of a year that is being typed, %s, is that year's", (day) => {
    expect(dateOfDay(day).getFullYear()).toBe(Number(day.slice(0, 4)))
    expect(dayOfDate(dateOfDay(day))).toBe(day)
  })
})

describe("what a scanner typed", () => {
  it("is the same list whatever stands between the numbers", () => {
    const serial = fc.stringMatching(/^[A-Z0-9][A-Z0-9/-]{0,20}$/)
    const gap = fc.constantFrom("\n", "\r\n", "\t", ",", ";", " ;\n", "\n\n\n", " , ")
    fc.assert(
      fc.property(fc.array(fc.tuple(serial, gap)), (scanned) => {
        const text = scanned.map(([number, between]) => `${number}${between}`).join("")
        expect(scannedSerials(text)).toEqual(scanned.map(([number]) => number))
      })
    )
  })
})

describe("a key under which a write is done once", () => {
  it("is another each time, and plain enough for a header", () => {
    const keys = Array.from({ length: 200 }, newKey)

    expect(new Set(keys).size).toBe(200)
    expect(keys.filter((key) => !/^[0-9a-f]{32}$/.test(key))).toEqual([])
  })
})
