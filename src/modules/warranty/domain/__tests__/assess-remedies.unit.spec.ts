import { assessCoverage } from "../assess"
import type { AssessmentInput, RemedyHistory } from "../assessment"
import type { CoverageUnit } from "../types"
import { delivered, input, policy, unit } from "./fixtures"

const of = delivered("it", "2026-10-01")
const assess = (changes: Partial<AssessmentInput> = {}, on: CoverageUnit = of) => assessCoverage(input(on, changes))
const remedy = (answer: ReturnType<typeof assess>, code: string) => answer.remedies.find((found) => found.code === code)
const nothing: RemedyHistory = { earlier: [], has_seller_refused: false, is_serious: false }

describe("remedies", () => {
  it("T-024: at first the consumer chooses repair or replacement, and nothing else is open", () => {
    const answer = assess()
    expect(answer.remedies.map(({ code, open }) => [code, open])).toEqual([
      ["repair", true],
      ["replacement", true],
      ["price_reduction", false],
      ["termination", false],
      ["withdrawal", false],
    ])
    expect(remedy(answer, "termination")?.reasons).toEqual([{ code: "repair_or_replacement_first", params: {} }])
    expect(answer.would_change).toContainEqual({ code: "remedy_fails", params: {} })
  })

  it.each<[string, Partial<RemedyHistory>]>([
    [
      "earlier_remedy_failed",
      { earlier: [{ kind: "repair", requested_on: "2026-10-10", returned_on: "2026-10-20", has_failed: true }] },
    ],
    ["seller_refused", { has_seller_refused: true }],
    ["serious_defect", { is_serious: true }],
  ])("T-023: %s opens price reduction and termination", (code, change) => {
    const answer = assess({ history: { ...nothing, ...change } })
    expect(remedy(answer, "price_reduction")).toEqual({
      code: "price_reduction",
      open: true,
      reasons: [{ code, params: {} }],
    })
    expect(remedy(answer, "termination")?.reasons.map((reason) => reason.code)).toEqual([code, "not_for_minor_defect"])
    expect(answer.would_change.map((reason) => reason.code)).not.toContain("remedy_fails")
  })

  it("T-171: withdrawal is named beside the guarantee, and never chosen", () => {
    const answer = assess({ cause: "damaged_on_arrival", now: "2026-10-15T21:59:59.999Z" })
    expect(answer.result).toBe("covered")
    expect(remedy(answer, "withdrawal")).toEqual({
      code: "withdrawal",
      open: true,
      reasons: [{ code: "within_withdrawal_period", params: { until: "2026-10-15" } }],
    })
    expect(remedy(assess({ now: "2026-10-15T22:00:00.000Z" }), "withdrawal")?.open).toBe(false)
    expect(remedy(assess({ return_window_days: 60 }), "withdrawal")?.open).toBe(true)
    expect(remedy(assess({ return_window_days: 3, now: "2026-10-14T10:00:00Z" }), "withdrawal")?.open).toBe(true)
  })

  it("a replacement gives no second time to withdraw", () => {
    const answer = assess({ now: "2026-10-05T10:00:00.000Z" }, { ...of, replaces_id: "asunit_0" })
    expect(remedy(answer, "withdrawal")).toBeUndefined()
    expect(answer.deadlines.map(({ code }) => code)).not.toContain("withdrawal_until")
  })

  it("tells before a choice that a repair lengthens the guarantee", () => {
    const french = delivered("fr", "2026-10-01")
    expect(assess({}, french).would_change).toContainEqual({ code: "repair_extends", params: { months: 6 } })
    const german = delivered("de", "2026-10-01")
    expect(assess({}, german).would_change).toContainEqual({ code: "repair_extends", params: { months: 12 } })
    expect(assess().would_change.map(({ code }) => code)).not.toContain("repair_extends")
  })

  it("wait for a person when the answer does", () => {
    const answer = assess({ cause: "misuse", history: { ...nothing, is_serious: true } })
    expect(remedy(answer, "repair")?.reasons.map(({ code }) => code)).toEqual(["consumer_chooses", "subject_to_review"])
    expect(remedy(answer, "termination")?.reasons.map(({ code }) => code)).toContain("subject_to_review")
  })

  it("by a promise beyond the law go no further than its terms", () => {
    const business = delivered("it", "2026-10-01", { buyer_kind: "business" })
    const answer = assess({ warranties: [policy(business)], history: { ...nothing, is_serious: true } }, business)
    expect(remedy(answer, "replacement")?.reasons).toEqual([{ code: "policy_terms_decide", params: { kind: "commercial" } }])
    expect(remedy(answer, "termination")).toMatchObject({ open: false, reasons: [{ code: "no_open_claim" }] })
  })
})

describe("a unit that is gone or not confirmed", () => {
  it.each<[Partial<CoverageUnit>, string, string]>([
    [{ returned_at: "2026-10-20T10:00:00.000Z" }, "not_covered", "unit_returned"],
    [{ cancelled_at: "2026-10-20T10:00:00.000Z" }, "not_covered", "unit_cancelled"],
    [{ replaced_at: "2026-10-20T10:00:00.000Z" }, "not_covered", "unit_replaced"],
    [{ scrapped_at: "2026-10-20T10:00:00.000Z" }, "review", "unit_scrapped"],
    [{ is_confirmed: false }, "review", "not_confirmed"],
  ])("%p is %s", (changes, result, code) => {
    const answer = assess({}, { ...of, ...changes })
    expect(answer).toMatchObject({ result, deadlines: [], elements: { travel: { result, warranty_id: null } } })
    expect(answer.reasons.map((reason) => reason.code)).toEqual([code])
    expect(answer.remedies.some(({ open }) => open)).toBe(false)
  })

  it("points to the replacement, or to the shop", () => {
    const replaced = { ...of, replaced_at: "2026-10-20T10:00:00.000Z" }
    expect(assess({}, replaced).would_change).toEqual([{ code: "claim_on_replacement", params: {} }])
    expect(assess({}, unit({ is_confirmed: false })).would_change).toEqual([{ code: "shop_confirms_unit", params: {} }])
  })
})
