import fc from "fast-check"
import { applyOverride, certainMonths, overrideProblems } from "../override"
import { statutoryTerms } from "../statutory"
import type { CoverageUnit } from "../types"
import { rulesFor, runs, unit } from "./fixtures"

const monthsIn = (country: string, changes: Partial<CoverageUnit>) =>
  statutoryTerms(unit(changes), rulesFor(country, "2025-09-10"), null)?.terms.months.parts

describe("the legal guarantee's terms", () => {
  it("give a consumer the whole period for every element", () => {
    expect(statutoryTerms(unit(), rulesFor("it", "2025-09-10"), null)).toEqual({
      start_basis: "delivery",
      terms: {
        months: { parts: 24, labour: 24, travel: 24 },
        exclusions: [],
        is_transferable: true,
        max_uses: null,
        guarantor: null,
        statement: {},
        advertised_months: null,
        digital_months: null,
        is_open_ended: false,
      },
    })
  })

  it("give a business nothing", () => {
    expect(statutoryTerms(unit({ buyer_kind: "business" }), rulesFor("it", "2025-09-10"), null)).toBeNull()
  })

  it("T-027: used goods have the whole period unless at least a year was agreed", () => {
    expect(monthsIn("it", { condition: "used" })).toBe(24)
    expect(monthsIn("it", { condition: "used", used_guarantee_months: 12 })).toBe(12)
    expect(monthsIn("it", { condition: "used", used_guarantee_months: 6 })).toBe(12)
  })

  it("keep the whole period for new goods, and where the law lets nobody agree on less", () => {
    expect(monthsIn("it", { condition: "new", used_guarantee_months: 12 })).toBe(24)
    expect(monthsIn("pt", { condition: "used", used_guarantee_months: 12 })).toBe(18)
    expect(monthsIn("fr", { condition: "used", used_guarantee_months: 12 })).toBe(24)
    expect(monthsIn("de", { condition: "refurbished", used_guarantee_months: 30 })).toBe(30)
  })

  it("say where the law names no fixed end", () => {
    const netherlands = statutoryTerms(unit(), rulesFor("nl", "2025-09-10"), null)
    expect(netherlands?.terms).toMatchObject({ is_open_ended: true, months: { parts: 24 } })
  })
})

describe("what a merchant promises beyond a country's rules", () => {
  const italy = rulesFor("it", "2025-09-10")
  const override = (guarantee_months: number | null, burden_months: number | null = null) => ({
    country_code: "it",
    guarantee_months,
    burden_months,
  })

  it("T-044: twelve months for Italy are refused", () => {
    expect(overrideProblems(italy, override(12))).toEqual([
      { code: "too_short", field: "guarantee_months", value: 12, minimum: 24 },
    ])
    expect(overrideProblems(italy, override(36, 6))).toEqual([
      { code: "too_short", field: "burden_months", value: 6, minimum: 12 },
    ])
    expect(overrideProblems(italy, override(24, 12))).toEqual([])
    expect(overrideProblems(italy, override(null))).toEqual([])
  })

  it("lengthens the terms and the burden of proof", () => {
    expect(statutoryTerms(unit(), italy, override(60))?.terms.months.labour).toBe(60)
    expect(applyOverride(italy, override(60, 24)).burden_months).toEqual({ new: 24, used: 24 })
    expect(applyOverride(rulesFor("gb", "2025-09-10"), override(84)).guarantee).toEqual({
      kind: "expected_life",
      minimum_months: 84,
      maximum_months: 84,
    })
  })

  it("never shortens, even when an old override has become too short", () => {
    const country = fc.constantFrom("it", "fr", "pt", "es", "nl", "gb", "de", "se")
    const months = fc.option(fc.nat(120), { nil: null })
    fc.assert(
      fc.property(country, months, months, (where, guarantee_months, burden_months) => {
        const rules = rulesFor(where, "2025-09-10")
        const changed = applyOverride(rules, { country_code: where, guarantee_months, burden_months })
        expect(certainMonths(changed.guarantee)).toBeGreaterThanOrEqual(certainMonths(rules.guarantee))
        expect(changed.burden_months.new).toBeGreaterThanOrEqual(rules.burden_months.new)
        expect(changed.burden_months.used).toBeGreaterThanOrEqual(rules.burden_months.used)
        expect(changed.guarantee.kind).toBe(rules.guarantee.kind)
      }),
      runs()
    )
  })

  it("leaves the rules alone without an override", () => {
    expect(applyOverride(italy, null)).toBe(italy)
  })
})
