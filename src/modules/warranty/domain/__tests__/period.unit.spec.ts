import fc from "fast-check"
import { addDays } from "../../../../shared/calendar"
import { repairCapMonths } from "../extension"
import { computeWarrantyPeriod, expiryInstant, keepShownEnds, type PeriodInput, startDay } from "../period"
import type { StartBasis } from "../types"
import { delivered, plainTerms, repairs, rulesFor, runs, statutory, unit } from "./fixtures"

const months = (count: number) => ({ parts: count, labour: count, travel: count })
const period = (changes: Partial<PeriodInput> = {}) =>
  computeWarrantyPeriod({
    unit: delivered("it", "2025-09-15"),
    start_basis: "delivery",
    terms: { ...plainTerms, months: months(24) },
    extensions: [],
    return_window_days: 14,
    ...changes,
  })

describe("when a warranty runs", () => {
  it("T-001: 24 months from a delivery in Rome", () => {
    const of = unit({ delivered_at: "2025-09-15T08:00:00.000Z" })
    expect(period({ unit: of })).toMatchObject({
      starts_on: "2025-09-15",
      ends_on: { parts: "2027-09-15", labour: "2027-09-15", travel: "2027-09-15" },
      expires_at: "2027-09-15T22:00:00.000Z",
    })
  })

  it.each([
    ["it", "Europe/Rome", "2026-01-01", "2028-01-01"],
    ["pt", "Europe/Lisbon", "2025-12-31", "2028-12-31"],
    ["es", "Atlantic/Canary", "2025-12-31", "2028-12-31"],
    ["es", "Europe/Madrid", "2026-01-01", "2029-01-01"],
  ])("T-006: one instant of delivery in %s (%s) is %s and ends on %s", (country, time_zone, starts_on, end) => {
    const of = unit({ country_code: country, time_zone, contract_on: "2025-12-20", delivered_at: "2025-12-31T23:30:00Z" })
    expect(statutory(of)).toMatchObject({ starts_on, ends_on: { parts: end } })
  })

  it("T-007: 36 months and two repairs' 6 in Portugal are one sum from the delivery", () => {
    const of = delivered("pt", "2024-08-31")
    expect(statutory(of, { extensions: repairs(2, 6) }).ends_on.parts).toBe("2028-08-31")
  })

  it("T-008: a repair in France", () => {
    const of = delivered("fr", "2023-08-31")
    expect(statutory(of).ends_on.parts).toBe("2025-08-31")
    expect(statutory(of, { extensions: repairs(1, 6) }).ends_on.parts).toBe("2026-02-28")
  })

  it("T-012: what the seller installs counts from the later of parcel and installation", () => {
    const of = delivered("it", "2026-01-10", { is_installed_by_seller: true })
    expect(statutory(of)).toMatchObject({ start_basis: "installation", starts_on: null })
    const installed = { ...of, installed_at: "2026-01-24T15:00:00.000Z" }
    expect(statutory(installed)).toMatchObject({ starts_on: "2026-01-24", ends_on: { parts: "2028-01-24" } })
    const before = { ...of, installed_at: "2026-01-08T15:00:00.000Z" }
    expect(statutory(before).starts_on).toBe("2026-01-10")
  })

  it("T-013: an order without a delivery has no end, and never the order's date", () => {
    expect(period({ unit: unit({ contract_on: "2025-09-01" }) })).toEqual({
      starts_on: null,
      waiting_for: "delivery",
      ends_on: { parts: null, labour: null, travel: null },
      digital_ends_on: null,
      expires_at: null,
    })
  })

  it("T-014: a corrected delivery moves the end, but never closer once it was shown", () => {
    const before = statutory(delivered("it", "2026-02-03")).ends_on
    const after = statutory(delivered("it", "2026-02-05")).ends_on
    expect([before.parts, after.parts]).toEqual(["2028-02-03", "2028-02-05"])
    expect(keepShownEnds(before, after, { legal_override: false })).toEqual(after)
    expect(keepShownEnds(after, before, { legal_override: false })).toEqual(after)
    expect(keepShownEnds(after, before, { legal_override: true })).toEqual(before)
    expect(keepShownEnds(null, before, { legal_override: false })).toEqual(before)
  })

  it("T-028: software is covered for its whole supply, the hardware as ever", () => {
    const of = delivered("it", "2024-01-10", { digital_supply_months: 60 })
    const issued = statutory(of)
    expect(issued).toMatchObject({ digital_ends_on: "2029-01-10", ends_on: { parts: "2026-01-10" } })
    expect(issued).toMatchObject({ expires_at: "2029-01-10T23:00:00.000Z" })
    expect(statutory({ ...of, digital_supply_months: 6 })).toMatchObject({ digital_ends_on: "2026-01-10" })
  })

  it("T-039: repairs in Portugal add 6 months four times at most", () => {
    const of = delivered("pt", "2024-08-31")
    const rules = rulesFor("pt", "2024-08-31")
    expect(repairCapMonths(rules, "2024-08-31", repairs(5, 6))).toBe(24)
    expect(statutory(of, { extensions: repairs(5, 6) }).ends_on.parts).toBe("2029-08-31")
  })

  it("T-061: the longer of advertising and statement counts, for what is promised at all", () => {
    const terms = { ...plainTerms, months: { parts: 24, labour: 48, travel: 0 }, advertised_months: 36 }
    expect(period({ terms }).ends_on).toEqual({ parts: "2028-09-15", labour: "2029-09-15", travel: null })
  })

  it("has no end for what is no part of the promise and for what it leaves out", () => {
    const terms = { ...plainTerms, months: { parts: 24, labour: null, travel: 0 } }
    expect(period({ terms, extensions: repairs(1, 6) }).ends_on).toEqual({
      parts: "2028-03-15",
      labour: null,
      travel: null,
    })
  })

  it("adds goodwill and delay whole, repairs up to the cap, and days at the end", () => {
    const extensions = [
      ...repairs(2, 12),
      { cause: "goodwill" as const, cause_id: "g", months: 1, days: 0 },
      { cause: "delay" as const, cause_id: "d", months: 0, days: 21 },
    ]
    expect(period({ extensions, repair_cap_months: 12 }).ends_on.parts).toBe("2028-11-05")
    expect(period({ extensions }).ends_on.parts).toBe("2029-11-05")
  })

  it.each<[StartBasis, string | null, string | null]>([
    ["order", "2025-09-10", null],
    ["shipment", "2025-09-12", null],
    ["delivery", "2025-09-15", null],
    ["installation", null, "installation"],
    ["end_of_return_window", "2025-09-29", null],
  ])("starts by %s on %s", (basis, on, waiting_for) => {
    const of = unit({ shipped_at: "2025-09-12T12:00:00Z", delivered_at: "2025-09-15T12:00:00Z" })
    expect(startDay(of, basis, 14)).toEqual({ on, waiting_for })
  })

  it("waits for the fact that is missing, and takes a delivery for an unreported shipment", () => {
    expect(startDay(unit(), "shipment", 14)).toEqual({ on: null, waiting_for: "shipment" })
    expect(startDay(unit(), "end_of_return_window", 14)).toEqual({ on: null, waiting_for: "delivery" })
    expect(startDay(delivered("it", "2025-09-15"), "shipment", 14).on).toBe("2025-09-15")
  })

  it("never expires where the law names no fixed end", () => {
    const of = delivered("nl", "2024-05-04")
    expect(statutory(of)).toMatchObject({ ends_on: { parts: "2026-05-04" }, expires_at: null })
    expect(expiryInstant({ parts: "2026-05-04", labour: null, travel: null }, "UTC", { is_open_ended: true })).toBeNull()
    expect(expiryInstant({ parts: null, labour: null, travel: null }, "UTC")).toBeNull()
    expect(expiryInstant({ parts: "2026-05-04", labour: "2026-05-05", travel: null }, "UTC")).toBe(
      "2026-05-06T00:00:00.000Z"
    )
  })
})

describe("for any unit", () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays("2010-01-01", count))
  const country = fc.constantFrom("it", "fr", "pt", "es", "nl", "gb", "de")

  it("a later delivery never ends earlier", () => {
    fc.assert(
      fc.property(day, fc.nat(60), country, fc.nat(6), (on, later, where, count) => {
        const contract_on = on
        const extensions = repairs(count, 6)
        const rules = rulesFor(where, contract_on)
        const first = statutory(delivered(where, on), { extensions, rules })
        const second = statutory(delivered(where, addDays(on, later), { contract_on }), { extensions, rules })
        expect((second.ends_on.parts ?? "") >= (first.ends_on.parts ?? "")).toBe(true)
      }),
      runs()
    )
  })

  it("the end is the sum of months from the anchor, in whatever pieces and order they came", () => {
    fc.assert(
      fc.property(day, fc.array(fc.nat(12), { maxLength: 6 }), (on, pieces) => {
        const of = delivered("it", on)
        const goodwill = (list: number[]) =>
          list.map((count, index) => ({ cause: "goodwill" as const, cause_id: `${index}`, months: count, days: 0 }))
        const total = pieces.reduce((sum, count) => sum + count, 0)
        const end = period({ unit: of, extensions: goodwill(pieces) }).ends_on
        expect(end).toEqual(period({ unit: of, extensions: goodwill([...pieces].reverse()) }).ends_on)
        expect(end).toEqual(period({ unit: of, terms: { ...plainTerms, months: months(24 + total) } }).ends_on)
      }),
      runs()
    )
  })

  it("what was shown stays, whatever is computed later", () => {
    const ends = fc.record({
      parts: fc.option(day, { nil: null }),
      labour: fc.option(day, { nil: null }),
      travel: fc.option(day, { nil: null }),
    })
    fc.assert(
      fc.property(ends, ends, (shown, computed) => {
        const kept = keepShownEnds(shown, computed, { legal_override: false })
        for (const element of ["parts", "labour", "travel"] as const) {
          expect((kept[element] ?? "") >= (shown[element] ?? "")).toBe(true)
          expect([shown[element], computed[element]]).toContain(kept[element])
        }
      }),
      runs()
    )
  })
})
