import { isTimeZone, timeZoneOf } from ".."
import zones from "../time-zones.json"

describe("the zone of a place", () => {
  it.each([
    ["it", null, "20121", "Europe/Rome"],
    ["ES", "es-gc", null, "Atlantic/Canary"],
    ["es", "GC", null, "Atlantic/Canary"],
    ["es", "Las Palmas", null, "Atlantic/Canary"],
    ["es", null, "38001", "Atlantic/Canary"],
    ["es", "es-m", "28013", "Europe/Madrid"],
    ["pt", "pt-20", null, "Atlantic/Azores"],
    ["pt", null, "9500-321", "Atlantic/Azores"],
    ["pt", "PT-30", null, "Atlantic/Madeira"],
    ["pt", null, "1000-001", "Europe/Lisbon"],
    ["fr", null, "97400", "Indian/Reunion"],
    ["uk", null, null, "Europe/London"],
    ["gb", "gb-sct", "EH1 1YZ", "Europe/London"],
  ])("of %s, %s, %s is %s", (country, region, postcode, expected) => {
    expect(timeZoneOf(country, region, postcode)).toBe(expected)
  })

  it("is the given one, or UTC, for a place that is not listed", () => {
    expect(timeZoneOf(null)).toBe("UTC")
    expect(timeZoneOf("zz", null, null, "Europe/Rome")).toBe("Europe/Rome")
    expect(timeZoneOf("con$tructor(")).toBe("UTC")
  })

  it("only names zones that the runtime knows", () => {
    const names = Object.values(zones).flatMap((place) => [
      place.zone,
      ...("parts" in place ? place.parts.map((part) => part.zone) : []),
    ])
    expect(names.filter((name) => !isTimeZone(name))).toEqual([])
  })
})
