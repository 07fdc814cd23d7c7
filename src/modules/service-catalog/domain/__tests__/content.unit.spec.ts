import { checkContent } from "../check-content"
import { coverageFact } from "../coverage-fact"
import { emptyContent, mergeContent } from "../service-content"
import type { ServiceContent } from "../service-content"
import type { DetectionRule } from "../types"

const refusal = (content: Partial<ServiceContent>, kind: "repair" | "complaint" = "repair") => {
  try {
    checkContent(kind, { ...emptyContent, ...content })
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe("what a service may say", () => {
  it("anything that is left out stays, in the requirements too; null clears", () => {
    const base = mergeContent(emptyContent, { price_amount: 5, currency_code: "eur", requirements: { minutes: 30 } })
    const next = mergeContent(base, {
      price_amount: null,
      currency_code: undefined,
      requirements: { min_age_months: 2 },
    })
    expect(next).toMatchObject({ price_amount: null, currency_code: "eur" })
    expect(next.requirements).toMatchObject({ minutes: 30, min_age_months: 2, needs_unit: true })
  })

  it("T-098: no price for a complaint, not even nought", () => {
    expect(refusal({ price_amount: 0, currency_code: "eur" }, "complaint")).toContain("never costs")
    expect(refusal({ price_variant_id: "variant_1" }, "complaint")).toContain("never costs")
    expect(refusal({}, "complaint")).toBeNull()
  })

  it("a price with its currency", () => {
    expect(refusal({ price_amount: 10 })).toContain("currency_code")
    expect(refusal({ price_amount: 10, currency_code: "eur" })).toBeNull()
  })

  it("an age that begins before it ends", () => {
    const requirements = (min_age_months: number, max_age_months: number) => ({
      requirements: { ...emptyContent.requirements, min_age_months, max_age_months },
    })
    expect(refusal(requirements(12, 12))).toContain("max_age_months")
    expect(refusal(requirements(11, 12))).toBeNull()
  })

  it.each<[DetectionRule, string]>([
    [{ id: "a", kind: "age" }, "after_months"],
    [{ id: "a", kind: "recurrence", after_months: 1 }, "every_months"],
    [{ id: "a", kind: "warranty_ending" }, "before_days"],
    [{ id: "a", kind: "failed_step" }, "step_code"],
  ])("a rule with what its kind counts by: %j lacks %s", (rule, field) => {
    expect(refusal({ detection: [rule] })).toContain(field)
    expect(refusal({ detection: [{ ...rule, [field]: field === "step_code" ? "test" : 3 }] })).toBeNull()
  })

  it("each code once", () => {
    const rule = { id: "a", kind: "age", after_months: 1 } as const
    expect(refusal({ detection: [rule, rule] })).toContain("detection")
    const paper = { code: "report", names: {} }
    expect(refusal({ documents: [paper, paper] })).toContain("documents")
  })
})

describe("what an assessment says to a service that asks for cover", () => {
  it.each([
    ["covered", "covered"],
    ["not_covered", "not_covered"],
    ["partly_covered", "review"],
    ["pending_delivery", "review"],
    ["review", "review"],
    [undefined, "review"],
  ])("%s counts as %s", (result, fact) => {
    expect(coverageFact(result)).toBe(fact)
  })
})
