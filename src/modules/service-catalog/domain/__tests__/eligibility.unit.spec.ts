import fc from "fast-check"
import { eligibility } from "../eligibility"
import type { CoverageFact, Requirements, UnitFacts } from "../types"
import { aQuestion, aService, aUnit } from "./fixtures"

const reasons = (wanted: Partial<Requirements>, changes: Partial<UnitFacts> = {}, coverage: CoverageFact = "review") =>
  eligibility([aService(wanted)], aQuestion({ unit: aUnit(changes), coverage }))[0].reasons

describe("who may ask for a service", () => {
  it("whoever has a unit that meets what it asks for", () => {
    expect(eligibility([aService()], aQuestion())).toEqual([{ service_id: "assvc_1", may_request: true, reasons: [] }])
  })

  it.each(["draft", "retired"] as const)("nobody while it is %s, whatever else holds", (status) => {
    const service = aService({ coverage: "covered" }, { status })
    expect(eligibility([service], aQuestion({ coverage: "not_covered" }))[0].reasons).toEqual([
      { code: "not_offered", params: {} },
    ])
  })

  it("only by its channels", () => {
    const [{ reasons: found }] = eligibility([aService()], aQuestion({ channel: "phone" }))
    expect(found).toEqual([{ code: "channel", params: { channel: "phone" } }])
  })

  it("without a unit, only for what needs none", () => {
    const services = [aService(), aService({ needs_unit: false, coverage: "covered" }, { id: "assvc_2" })]
    const answers = eligibility(services, aQuestion({ unit: null, coverage: null }))
    expect(answers.map(({ may_request }) => may_request)).toEqual([false, true])
    expect(answers[0].reasons).toEqual([{ code: "needs_unit", params: {} }])
  })

  it.each<[string, Partial<Requirements>, Partial<UnitFacts>, object]>([
    ["the shop has yet to confirm it", {}, { is_confirmed: false }, { code: "not_confirmed", params: {} }],
    ["it came back", {}, { status: "returned" }, { code: "unit_status", params: { unit_status: "returned" } }],
    ["it is another product", { product: { type: "product", ids: ["prod_2"] } }, {}, { code: "product", params: {} }],
    ["it is elsewhere", { country_codes: ["de"] }, {}, { code: "country", params: { country: "it" } }],
    ["it is too young", { min_age_months: 24 }, {}, { code: "too_young", params: { months: 24 } }],
    ["it is too old", { max_age_months: 23 }, {}, { code: "too_old", params: { months: 23 } }],
    ["a case is open", {}, { open_cases: { assvc_1: 1 } }, { code: "open_case", params: { count: 1 } }],
  ])("not for a unit when %s", (_, wanted, changes, expected) => {
    expect(reasons(wanted, changes)).toEqual([expected])
  })

  it.each<[Requirements["product"]]>([
    [{ type: "all", ids: [] }],
    [{ type: "product", ids: ["prod_1"] }],
    [{ type: "type", ids: ["ptyp_1"] }],
    [{ type: "category", ids: ["pcat_0"] }],
    [{ type: "tag", ids: ["ptag_9", "ptag_1"] }],
  ])("for products by the rule %j, as policies have it", (product) => {
    expect(reasons({ product })).toEqual([])
    const unknown = { product_id: null, product: null }
    expect(reasons({ product }, unknown)).toEqual(product.type === "all" ? [] : [{ code: "product", params: {} }])
  })

  it("counts age in whole months from delivery, also from a day that the month doesn't have", () => {
    expect(reasons({ min_age_months: 1 }, { since_on: "2026-01-31", today: "2026-02-27" })).toHaveLength(1)
    expect(reasons({ min_age_months: 1 }, { since_on: "2026-01-31", today: "2026-02-28" })).toEqual([])
  })

  it("doesn't turn away whom nothing is known against: cover that a person must look at, a country that nobody knows", () => {
    expect(reasons({ coverage: "covered" }, {}, "review")).toEqual([])
    expect(reasons({ coverage: "not_covered" }, {}, "review")).toEqual([])
    expect(reasons({ country_codes: ["de"] }, { country_code: null })).toEqual([])
    expect(reasons({ coverage: "covered" }, {}, "not_covered")).toEqual([{ code: "not_covered", params: {} }])
    expect(reasons({ coverage: "not_covered" }, {}, "covered")).toEqual([{ code: "covered", params: {} }])
  })

  it("counts the open cases of this service alone, and without a bound none", () => {
    expect(reasons({ max_open_per_unit: 2 }, { open_cases: { assvc_1: 1, assvc_9: 7 } })).toEqual([])
    expect(reasons({ max_open_per_unit: null }, { open_cases: { assvc_1: 99 } })).toEqual([])
  })

  it("names every reason at once", () => {
    const found = reasons({ country_codes: ["de"], min_age_months: 99 }, { is_confirmed: false, status: "scrapped" })
    expect(found.map(({ code }) => code)).toEqual(["not_confirmed", "unit_status", "country", "too_young"])
  })

  const wanted = fc.record({
    coverage: fc.constantFrom("any", "covered", "not_covered") as fc.Arbitrary<Requirements["coverage"]>,
    country_codes: fc.option(fc.subarray(["it", "de", "fr"], { minLength: 1 })),
    min_age_months: fc.option(fc.integer({ min: 0, max: 60 })),
    max_age_months: fc.option(fc.integer({ min: 0, max: 60 })),
    max_open_per_unit: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  const unit = fc.record({
    country_code: fc.option(fc.constantFrom("it", "de", "fr", "us")),
    since_on: fc.constantFrom("2020-02-29", "2024-01-31", "2026-01-01"),
    open_cases: fc.record({ assvc_1: fc.integer({ min: 0, max: 4 }) }),
  })
  const cover = fc.constantFrom<CoverageFact>("covered", "not_covered", "review", null)

  it("says yes exactly where it has no reason against, and a service that asks for less is never closed to more", () => {
    fc.assert(
      fc.property(wanted, unit, cover, (asks, facts, coverage) => {
        const question = aQuestion({ unit: aUnit(facts), coverage })
        const [strict] = eligibility([aService(asks)], question)
        expect(strict.may_request).toBe(strict.reasons.length === 0)
        for (const field of Object.keys(asks) as (keyof typeof asks)[]) {
          const [loose] = eligibility([aService({ ...asks, [field]: field === "coverage" ? "any" : null })], question)
          expect(loose.reasons.length).toBeLessThanOrEqual(strict.reasons.length)
        }
      })
    )
  })
})
