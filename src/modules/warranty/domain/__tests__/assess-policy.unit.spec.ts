import { assessCoverage } from "../assess"
import type { AssessmentInput } from "../assessment"
import { causeCodes, excludableCauses, isDoubtful } from "../causes"
import { delivered, input, policy, statutory } from "./fixtures"

const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code)
const of = delivered("it", "2024-02-29", { contract_on: "2024-02-20" })
const law = statutory(of)
const assess = (warranties: AssessmentInput["warranties"], changes: Partial<AssessmentInput> = {}) =>
  assessCoverage(input(of, { warranties, ...changes }))

describe("promises beyond the law", () => {
  it("cover part of the bill when the legal guarantee is over", () => {
    const answer = assess([law, policy(of)])
    expect(answer).toMatchObject({
      result: "partly_covered",
      elements: {
        parts: { result: "covered", warranty_id: "aswar_policy", covered_until: "2027-02-28" },
        travel: { result: "not_covered", warranty_id: null, covered_until: null },
      },
    })
    expect(answer.reasons).toEqual(
      expect.arrayContaining([
        { code: "policy_element_covered", params: { kind: "commercial", element: "parts", until: "2027-02-28" } },
        { code: "element_not_promised", params: { kind: "commercial", element: "travel" } },
      ])
    )
    expect(answer.remedies[0]).toEqual({
      code: "repair",
      open: true,
      reasons: [{ code: "policy_terms_decide", params: { kind: "commercial" } }],
    })
  })

  it("are named without elements when all three are alike", () => {
    const whole = policy(of, { terms: { months: { parts: 36, labour: 36, travel: 36 } } })
    expect(assess([law, whole]).reasons).toContainEqual({
      code: "policy_covered",
      params: { kind: "commercial", until: "2027-02-28" },
    })
    expect(assess([law, whole], { now: "2028-01-10T10:00:00.000Z" }).reasons).toContainEqual({
      code: "policy_ended",
      params: { kind: "commercial", on: "2027-02-28" },
    })
  })

  it("leave the bill to the legal guarantee while that covers, and say how long any of them does", () => {
    const plan = policy(of, { id: "aswar_plan", kind: "plan", terms: { max_uses: 2 } })
    const answer = assess([plan, policy(of), law], { now: "2025-06-01T10:00:00.000Z" })
    expect(answer.elements.parts).toEqual({
      result: "covered",
      warranty_id: "aswar_law",
      covered_until: "2027-02-28",
    })
    expect(assess([plan, policy(of)], { now: "2026-11-23T10:00:00.000Z" }).elements.parts.warranty_id).toBe(
      "aswar_policy"
    )
    expect(answer.deadlines.map(({ code, on }) => [code, on])).toEqual(
      expect.arrayContaining([
        ["commercial_end", "2027-02-28"],
        ["plan_end", "2027-02-28"],
      ])
    )
  })

  it.each([
    ["2027-02-28", "covered", "policy_element_covered"],
    ["2027-03-01", "review", "roll_grace"],
    ["2027-03-02", "not_covered", "policy_element_ended"],
  ])("see a defect of %s as %s", (defect_on, result, code) => {
    const answer = assess([law, policy(of)], { defect_on, reported_on: defect_on, now: `${defect_on}T10:00:00.000Z` })
    expect(answer.elements.parts.result).toBe(result)
    expect(codes(answer.reasons)).toContain(code)
  })

  it("are used up, voided, not begun, or reported too late", () => {
    const used = policy(of, { uses: 2, terms: { max_uses: 2 } })
    expect(assess([law, used]).reasons).toContainEqual({
      code: "policy_exhausted",
      params: { kind: "commercial", uses: 2, max_uses: 2 },
    })
    const voided = policy(of, { voided_at: "2026-10-01T10:00:00.000Z", void_reason: "not_transferable" })
    expect(assess([law, voided]).elements.parts.result).toBe("not_covered")
    const before = assess([law, voided], { defect_on: "2026-09-30" })
    expect(before.elements.parts.result).toBe("review")
    expect(codes(before.reasons)).toContain("void_after_defect")
    const later = policy(of, { start_basis: "end_of_return_window" })
    expect(codes(assess([law, later], { defect_on: "2024-03-01" }).reasons)).toContain("before_start")
    const late = assess([law, policy(of)], { defect_on: "2027-02-01", now: "2027-05-01T10:00:00.000Z" })
    expect(codes(late.reasons)).toContain("reported_after_end")
  })

  it("say that an element is left out when it was promised for 0 months", () => {
    const answer = assess([law, policy(of, { terms: { months: { parts: 36, labour: 0, travel: null } } })])
    expect(answer.reasons).toContainEqual({
      code: "element_excluded",
      params: { kind: "commercial", element: "labour" },
    })
  })

  it.each([
    ["order", "pending_delivery", "covered"],
    ["shipment", "pending_delivery", "review"],
    ["end_of_return_window", "pending_delivery", "review"],
  ] as const)("from the %s, before delivery", (start_basis, result, parts) => {
    const sold = { ...of, delivered_at: null, buyer_kind: "business" as const }
    const answer = assessCoverage(
      input(sold, { warranties: [policy(sold, { start_basis })], now: "2024-03-05T10:00:00.000Z" })
    )
    expect(answer.elements.parts.result).toBe(parts)
    expect(answer.result).toBe(start_basis === "order" ? "partly_covered" : result)
  })
})

describe("causes", () => {
  it.each(causeCodes.filter(isDoubtful))("%s is looked at by a person, never refused by software", (cause) => {
    const excluding = policy(of, { terms: { exclusions: [...excludableCauses] } })
    for (const now of ["2025-06-01T10:00:00.000Z", "2026-11-23T10:00:00.000Z"]) {
      const answer = assess([law, excluding], { cause, now })
      expect(answer.elements.parts.result).toBe("review")
      expect(answer.remedies[0]).toMatchObject({ code: "repair", open: true })
      expect(codes(answer.would_change)).toContain("cause_found_in_product")
    }
    expect(codes(assess([law, excluding], { cause }).reasons)).toContain("excluded_cause")
  })

  it("a plan covers what it does not leave out, a guarantee asks first", () => {
    const plan = policy(of, { kind: "plan", terms: { exclusions: ["misuse"] } })
    expect(assess([law, plan], { cause: "accident" }).elements.parts.result).toBe("covered")
    expect(assess([law, plan], { cause: "misuse" }).elements.parts.result).toBe("review")
    expect(assess([law, policy(of)], { cause: "accident" }).elements.parts.result).toBe("review")
  })

  it("somebody else's earlier repair takes nothing away", () => {
    const answer = assess([law], { cause: "third_party_repair", now: "2025-06-01T10:00:00.000Z" })
    expect(answer.result).toBe("covered")
    expect(codes(answer.reasons)).toContain("third_party_repair_is_no_ground")
  })
})
