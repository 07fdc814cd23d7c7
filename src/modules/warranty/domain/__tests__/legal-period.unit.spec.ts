import type { EarlierRemedy, RemedyHistory } from "../assessment"
import { burdenEnd } from "../burden"
import { type LegalPeriodInput, legalPeriod } from "../legal-period"
import { delivered, repairs, rulesFor, statutory } from "./fixtures"

const nothing: RemedyHistory = { earlier: [], has_seller_refused: false, is_serious: false }

const periodOf = (country: string, on: string, changes: Partial<LegalPeriodInput> = {}) => {
  const of = delivered(country, on)
  return legalPeriod({
    warranty: statutory(of),
    rules: rulesFor(country, on),
    contract_on: on,
    defect_on: on,
    history: nothing,
    ...changes,
  })
}

describe("the legal guarantee in days", () => {
  it("is nothing before its start", () => {
    const of = delivered("it", "2025-01-14")
    const pending = { ...statutory(of), starts_on: null, ends_on: { parts: null, labour: null, travel: null } }
    expect(periodOf("it", "2025-01-14", { warranty: pending })).toBeNull()
  })

  it("has a grace of its own when the last day is closed, and none on an open day", () => {
    expect(periodOf("it", "2024-02-29")).toMatchObject({ ends_on: "2026-02-28", grace_ends_on: "2026-03-02" })
    expect(periodOf("it", "2025-01-14")).toMatchObject({ ends_on: "2027-01-14", grace_ends_on: "2027-01-14" })
    expect(periodOf("de", "2023-12-25")).toMatchObject({ ends_on: "2025-12-25", grace_ends_on: "2025-12-29" })
  })

  it("knows the last day of a long life only where the law has one", () => {
    expect(periodOf("nl", "2025-01-14")).toMatchObject({ is_open_ended: true, final_on: null })
    expect(periodOf("no", "2025-01-14")).toMatchObject({ is_open_ended: true, final_on: "2030-01-14" })
    expect(periodOf("gb", "2025-01-14")).toMatchObject({ is_open_ended: true, final_on: "2031-01-14" })
    expect(periodOf("it", "2025-01-14")).toMatchObject({ is_open_ended: false, final_on: null })
  })

  it("goes to court no sooner than the guarantee ends", () => {
    const long = statutory(delivered("it", "2025-01-14"), {
      override: { country_code: "it", guarantee_months: 60, burden_months: null },
    })
    expect(periodOf("it", "2025-01-14", { warranty: long })?.action_end?.national).toBe("2030-01-14")
    expect(periodOf("be", "2025-01-14", { defect_on: "2025-02-03" })?.action_end?.national).toBe("2027-01-14")
    expect(periodOf("be", "2025-01-14", { defect_on: "2027-01-08" })?.action_end?.national).toBe("2028-01-10")
  })

  it("counts Austria's three months from the anchor with all months, and from a carried end otherwise", () => {
    const of = delivered("at", "2024-02-29")
    expect(periodOf("at", "2024-02-29")?.action_end?.national).toBe("2026-05-29")
    const carried = { ...statutory(of), ends_on: { parts: "2026-08-31", labour: null, travel: null } }
    expect(periodOf("at", "2024-02-29", { warranty: carried })?.action_end?.national).toBe("2026-11-30")
    const extended = statutory(of, { extensions: [{ cause: "goodwill", cause_id: "g", months: 12, days: 10 }] })
    expect(periodOf("at", "2024-02-29", { warranty: extended })?.action_end?.national).toBe("2027-06-08")
  })

  it("has no clock for court where that is counted from a notice or the law has none here", () => {
    for (const country of ["nl", "pt", "se", "fi", "cz", "sk", "no"]) {
      expect(periodOf(country, "2025-01-14")?.action_end).toBeNull()
    }
  })

  it("takes the later of Germany's two tolls, and none for a defect after the guarantee", () => {
    const repair = (returned_on: string | null): EarlierRemedy => ({
      kind: "repair",
      requested_on: "2025-02-01",
      returned_on,
      has_failed: false,
    })
    const until = (defect_on: string, earlier: EarlierRemedy[]) =>
      periodOf("de", "2025-01-14", { defect_on, history: { ...nothing, earlier } })?.limitation_not_before
    expect(until("2025-02-01", [])).toBe("2025-06-01")
    expect(until("2025-02-01", [repair("2025-09-10"), repair("2025-08-10")])).toBe("2025-11-10")
    expect(until("2025-02-01", [repair(null)])).toBe("2025-06-01")
    expect(until("2025-02-01", [{ ...repair("2025-09-10"), kind: "replacement" }])).toBe("2025-06-01")
    expect(until("2027-01-15", [])).toBeNull()
  })

  it("leaves repairs beyond the cap out of everything", () => {
    const portugal = statutory(delivered("pt", "2024-08-31"), { extensions: repairs(5, 6) })
    expect(periodOf("pt", "2024-08-31", { warranty: portugal })?.ends_on).toBe("2029-08-31")
  })
})

describe("the burden of proof", () => {
  const base = { starts_on: "2024-01-10", ends_on: "2026-01-10", digital_ends_on: null }

  it("is longer for new goods than for used ones in France", () => {
    const rules = rulesFor("fr", "2024-01-10")
    expect(burdenEnd({ ...base, unit: { condition: "new" }, rules })).toBe("2026-01-10")
    expect(burdenEnd({ ...base, unit: { condition: "used" }, rules })).toBe("2025-01-10")
    expect(burdenEnd({ ...base, unit: { condition: "refurbished" }, rules })).toBe("2025-01-10")
  })

  it("ends with the guarantee at the latest, and with a digital supply at the earliest", () => {
    const rules = rulesFor("es", "2024-01-10")
    const used = { ...base, unit: { condition: "used" as const }, rules }
    expect(burdenEnd({ ...used, ends_on: "2025-01-10" })).toBe("2025-01-10")
    expect(burdenEnd({ ...used, ends_on: null })).toBe("2026-01-10")
    expect(burdenEnd({ ...used, digital_ends_on: "2030-01-10" })).toBe("2030-01-10")
  })

  it("has no end before the guarantee has begun", () => {
    const rules = rulesFor("it", "2024-01-10")
    expect(burdenEnd({ ...base, starts_on: null, unit: { condition: "new" }, rules })).toBeNull()
  })
})
