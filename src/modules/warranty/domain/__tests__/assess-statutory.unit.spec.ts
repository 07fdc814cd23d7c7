import { assessCoverage } from "../assess"
import type { AssessmentInput } from "../assessment"
import type { CoverageUnit } from "../types"
import { delivered, input, policy, repairs, rulesFor, statutory, unit } from "./fixtures"

const assess = (of: CoverageUnit, changes: Partial<AssessmentInput> = {}) => assessCoverage(input(of, changes))
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code)
const leapDay = delivered("it", "2024-02-29", { contract_on: "2024-02-20" })

describe("the legal guarantee", () => {
  it.each([
    ["inside", "2026-02-28T23:59:59.999+01:00", "covered", "statutory_covered"],
    ["outside", "2026-03-03T00:00:00.000+01:00", "review", "guarantee_ended_action_open"],
  ])("T-003: %s at %s", (_side, now, result, code) => {
    const answer = assess(leapDay, { now })
    expect(answer.result).toBe(result)
    expect(codes(answer.reasons)).toContain(code)
  })

  it.each([["2026-03-01T00:00:00.000+01:00"], ["2026-03-02T23:59:59.999+01:00"]])(
    "T-004: a claim on %s, between the strict end and the one that a closed day gives, goes to a person",
    (now) => {
      const answer = assess(leapDay, { now })
      expect(answer).toMatchObject({ result: "review", elements: { parts: { result: "review", covered_until: null } } })
      expect(answer.reasons[0]).toEqual({
        code: "roll_grace",
        params: { kind: "statutory", on: "2026-02-28", until: "2026-03-02" },
      })
      expect(answer.would_change).toContainEqual({ code: "earlier_defect_date", params: { on: "2026-02-28" } })
    }
  )

  it("says no only when guarantee, grace and every clock of the law are over", () => {
    expect(assess(leapDay, { now: "2026-04-29T21:59:59.999Z" }).result).toBe("review")
    const over = assess(leapDay, { now: "2026-04-29T22:00:00.000Z" })
    expect(over).toMatchObject({
      result: "not_covered",
      elements: { parts: { result: "not_covered", warranty_id: null, covered_until: null } },
      reasons: [{ code: "statutory_ended", params: { on: "2026-02-28" } }],
    })
    expect(over.remedies.filter(({ open }) => open)).toEqual([])
  })

  it("T-013: waits for the delivery", () => {
    const answer = assess(unit())
    expect(answer).toMatchObject({
      result: "pending_delivery",
      burden_of_proof: { on: "seller", until: null },
      deadlines: [],
      would_change: [{ code: "delivery_recorded", params: {} }],
    })
    expect(codes(answer.reasons)).toEqual(["waiting_for_delivery"])
    expect(answer.remedies.find(({ code }) => code === "withdrawal")?.open).toBe(true)
  })

  it("T-012: waits for the installation when the parcel is there", () => {
    const answer = assess(delivered("it", "2026-11-10", { is_installed_by_seller: true }))
    expect(answer.result).toBe("review")
    expect(codes(answer.reasons)).toEqual(["waiting_for_installation"])
    expect(codes(answer.would_change)).toEqual(["installation_recorded"])
  })

  it("covers what shows between parcel and installation, and asks about what shows before the parcel", () => {
    const of = delivered("it", "2026-01-10", { is_installed_by_seller: true, installed_at: "2026-01-24T15:00:00.000Z" })
    expect(assess(of, { defect_on: "2026-01-12", reported_on: "2026-01-12" }).result).toBe("covered")
    expect(codes(assess(of, { defect_on: "2026-01-09" }).reasons)).toContain("before_start")
  })

  it.each([
    ["2026-09-15", "seller"],
    ["2026-09-16", "consumer"],
  ])("T-019: a defect of %s in Italy is for the %s to prove", (defect_on, who) => {
    const answer = assess(delivered("it", "2025-09-15"), { defect_on })
    expect(answer).toMatchObject({ result: "covered", burden_of_proof: { on: who, until: "2026-09-15" } })
    expect(codes(answer.would_change).includes("proof_of_defect_at_delivery")).toBe(who === "consumer")
  })

  it.each([
    ["T-031", "es", "2023-11-05", "2026-11-05", "2025-11-05"],
    ["T-032", "se", "2023-06-30", "2026-06-30", "2025-06-30"],
  ])("%s: %s, delivered %s, covers until %s with the burden on the seller until %s", (_n, where, on, end, burden) => {
    const answer = assess(delivered(where, on), { defect_on: burden, now: `${burden}T10:00:00.000Z` })
    expect(answer.elements.labour).toEqual({ result: "covered", warranty_id: "aswar_law", covered_until: end })
    expect(answer.burden_of_proof).toEqual({ on: "seller", until: burden })
  })

  it("T-041: a Dutch washing machine after six years is looked at by its expected life", () => {
    const of = delivered("nl", "2020-05-04", { expected_life_months: 96 })
    const answer = assess(of, { defect_on: "2026-11-23" })
    expect(answer).toMatchObject({ result: "review", burden_of_proof: { on: "consumer" } })
    expect(answer.reasons).toEqual(
      expect.arrayContaining([
        { code: "expected_life_assessment", params: { since: "2022-05-04" } },
        { code: "expected_life_stated", params: { months: 96 } },
      ])
    )
    expect(codes(answer.deadlines)).not.toContain("guarantee_end")
    expect(codes(answer.would_change)).toContain("expected_life_shown")
  })

  it("still asks a person when the stated life is over, and says no only where the law has a last day", () => {
    const dutch = delivered("nl", "2016-05-04", { expected_life_months: 96 })
    expect(codes(assess(dutch).reasons)).toContain("expected_life_passed")
    expect(assess(dutch).result).toBe("review")
    const british = delivered("gb", "2017-05-04")
    expect(assess(british, { now: "2023-05-04T10:00:00.000Z" }).result).toBe("review")
    expect(assess(british)).toMatchObject({ result: "not_covered", reasons: [{ params: { on: "2023-05-04" } }] })
  })

  it("T-027: used goods with an agreed year", () => {
    const of = delivered("it", "2025-09-15", { condition: "used", used_guarantee_months: 12 })
    const answer = assess(of, { defect_on: "2026-09-15", reported_on: "2026-09-15" })
    expect(answer).toMatchObject({ result: "covered", burden_of_proof: { until: "2026-09-15" } })
    expect(answer.reasons).toContainEqual({ code: "used_goods_period", params: { months: 12 } })
  })

  it("T-028: software for the whole supply with the burden on the seller, hardware as ever", () => {
    const of = delivered("it", "2024-01-10", { digital_supply_months: 60 })
    const software = assess(of, { cause: "software", defect_on: "2026-11-20" })
    expect(software).toMatchObject({
      result: "covered",
      burden_of_proof: { on: "seller", until: "2029-01-10" },
      elements: { parts: { covered_until: "2029-01-10" } },
    })
    expect(software.deadlines).toContainEqual({ code: "digital_supply_end", on: "2029-01-10" })
    const hardware = assess(of, { cause: "defect", defect_on: "2026-11-20" })
    expect(hardware).toMatchObject({ result: "not_covered", burden_of_proof: { on: "consumer", until: "2025-01-10" } })
  })

  it("T-046: an Italian contract of 2021-12-20 has six months' burden and two months to give notice", () => {
    const of = delivered("it", "2021-12-28", { contract_on: "2021-12-20" })
    const answer = assess(of, { defect_on: "2022-07-01", now: "2022-10-01T10:00:00.000Z" })
    expect(answer).toMatchObject({
      result: "covered",
      burden_of_proof: { on: "consumer", until: "2022-06-28" },
      rules: { country: "it", version: "it-2002", reviewed: false },
    })
    expect(answer.deadlines).toContainEqual({ code: "notice_by", on: "2022-09-01" })
    expect(answer.reasons).toContainEqual({ code: "notice_late", params: { by: "2022-09-01" } })
  })

  it("lets an override lengthen what is covered", () => {
    const of = delivered("it", "2024-02-29", { contract_on: "2024-02-20" })
    const override = { country_code: "it", guarantee_months: 36, burden_months: null }
    const answer = assess(of, { warranties: [statutory(of, { override })] })
    expect(answer).toMatchObject({ result: "covered", elements: { parts: { covered_until: "2027-02-28" } } })
  })

  it("says by how much it was extended", () => {
    const of = delivered("fr", "2024-08-01")
    const extensions = [...repairs(1, 6), { cause: "delay" as const, cause_id: "d", months: 0, days: 9 }]
    const answer = assess(of, { warranties: [statutory(of, { extensions })] })
    expect(answer.elements.parts.covered_until).toBe("2027-02-10")
    expect(answer.reasons).toEqual(
      expect.arrayContaining([
        { code: "extended_by_months", params: { months: 6 } },
        { code: "extended_by_days", params: { days: 9 } },
      ])
    )
  })

  it("asks a person about a repaired thing while the country's right to repair is not known to be in force", () => {
    const of = delivered("it", "2026-09-05", { contract_on: "2026-09-01" })
    const answer = assess(of, {
      warranties: [statutory(of, { extensions: repairs(1, 0) })],
      now: "2029-03-01T10:00:00.000Z",
    })
    expect(answer.result).toBe("review")
    expect(answer.reasons).toContainEqual({
      code: "repair_extension_unconfirmed",
      params: { on: "2028-09-05", until: "2029-09-05" },
    })
    expect(assess(of, { now: "2029-03-01T10:00:00.000Z" }).result).toBe("not_covered")
  })

  it("asks a person about a defect that is reported late, or when going to court is over", () => {
    const late = assess(delivered("fr", "2024-01-31"), { defect_on: "2026-01-15" })
    expect(late.result).toBe("review")
    expect(codes(late.reasons)).toContain("reported_after_end")
    const reported = assess(delivered("fr", "2024-01-31"), { defect_on: "2026-01-15", reported_on: "2026-01-20" })
    expect(reported.result).toBe("covered")
    const barred = assess(leapDay, { defect_on: "2026-01-15", reported_on: "2026-01-20" })
    expect(codes(barred.reasons)).toContain("action_time_barred")
    expect(barred.result).toBe("review")
  })

  it("uses the least that European law gives for an unknown place, and never says no by it", () => {
    const of = delivered("us", "2022-05-01", { time_zone: "America/New_York" })
    const answer = assess(of, { rules: rulesFor("us", "2022-05-01"), is_fallback: true })
    expect(answer).toMatchObject({ result: "review", rules: { country: "eu", reviewed: false } })
    expect(codes(answer.reasons)).toContain("place_unknown")
    expect(codes(answer.reasons)).not.toContain("statutory_ended")
    expect(codes(answer.would_change)).toContain("country_known")
  })

  it("asks a person when the guarantee is not recorded or was ended by hand", () => {
    const of = delivered("it", "2025-09-15")
    expect(assess(of, { warranties: [] })).toMatchObject({
      result: "review",
      reasons: [{ code: "statutory_not_recorded" }],
    })
    const ended = { ...statutory(of), voided_at: "2026-01-01T00:00:00.000Z", void_reason: "by_hand" }
    expect(assess(of, { warranties: [ended] })).toMatchObject({
      result: "review",
      reasons: [{ code: "statutory_voided" }],
    })
  })

  it("gives a business none, and leaves goods bought elsewhere to their seller", () => {
    const business = assess(delivered("it", "2026-09-15", { buyer_kind: "business" }))
    expect(business).toMatchObject({ result: "not_covered", burden_of_proof: { on: "consumer", until: null } })
    expect(codes(business.reasons)).toEqual(["business_buyer", "no_promise"])
    expect(codes(business.would_change)).toEqual(["private_purchase"])
    const of = delivered("it", "2026-09-15", { origin: "registered" })
    const registered = assess(of, { warranties: [policy(of)] })
    expect(codes(registered.reasons)).toContain("sold_by_another_seller")
    expect(registered.elements.parts).toMatchObject({ result: "covered", warranty_id: "aswar_policy" })
    expect(codes(registered.remedies)).not.toContain("withdrawal")
  })
})
