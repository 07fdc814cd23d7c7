import { inZone, zoneAfterMove } from "../place"

const place = (country_code: string | null, region_code: string | null = null) => ({ country_code, region_code })

describe("the zone of a unit whose place was put right", () => {
  it.each([
    ["another country's", "Europe/Rome", place("it"), place("pt"), "Europe/Lisbon"],
    ["an island's, by its region", "Europe/Madrid", place("es"), place("es", "GC"), "Atlantic/Canary"],
    ["the mainland's again", "Atlantic/Canary", place("es", "GC"), place("es", "M"), "Europe/Madrid"],
    ["the island's that a postcode told", "Atlantic/Canary", place("es"), place("es", "Las Palmas"), "Atlantic/Canary"],
    ["the one that it had, where the place isn't known", "Europe/Rome", place("it"), place("zz"), "Europe/Rome"],
    ["the country's, once it is known", "UTC", place(null), place("it"), "Europe/Rome"],
  ])("is %s", (_, zone, from, to, expected) => {
    expect(zoneAfterMove(zone, from, to)).toBe(expected)
  })
})

describe("the days of a unit in another zone", () => {
  const none = { shipped_at: null, installed_at: null }

  it("T-006: follow an exact instant to the day that the place had then", () => {
    const sold = { ...none, contract_at: "2025-12-31T23:30:00.000Z", contract_on: "2026-01-01", delivered_at: null }
    expect(inZone(sold, "Europe/Rome", "Europe/Lisbon")).toEqual({ ...sold, contract_on: "2025-12-31" })
  })

  it("stay the days that a list or a registration named", () => {
    const named = {
      ...none,
      contract_at: "2025-12-31T23:00:00.000Z",
      contract_on: "2026-01-01",
      delivered_at: "2026-07-04T22:00:00.000Z",
    }
    expect(inZone(named, "Europe/Rome", "Europe/Lisbon")).toEqual({
      ...named,
      contract_at: "2026-01-01T00:00:00.000Z",
      delivered_at: "2026-07-04T23:00:00.000Z",
    })
  })
})
