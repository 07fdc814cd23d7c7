import { assessCoverage } from "../assess"
import { answerDeadline, noticeDeadline } from "../deadlines"
import { rejectionPeriod } from "../early-rights"
import type { EarlierRemedy } from "../assessment"
import { delivered, input, rulesFor } from "./fixtures"

const on = (assessment: ReturnType<typeof assessCoverage>, code: string) =>
  assessment.deadlines.find((deadline) => deadline.code === code)?.on ?? null

describe("clocks beside the guarantee", () => {
  it("T-009: Italy's 26 months end after the holidays", () => {
    const answer = assessCoverage(input(delivered("it", "2024-10-25"), { defect_on: "2026-10-01" }))
    expect(on(answer, "guarantee_end")).toBe("2026-10-25")
    expect(on(answer, "action_end")).toBe("2026-12-28")
  })

  it("T-011: both readings of a Saturday are told apart", () => {
    const answer = assessCoverage(
      input(delivered("it", "2024-06-01"), { defect_on: "2026-05-01", now: "2026-05-10T10:00:00.000Z" })
    )
    expect(on(answer, "action_end")).toBe("2026-08-01")
    expect(answer.reasons).toContainEqual({
      code: "action_end_readings",
      params: { national: "2026-08-01", eu: "2026-08-03" },
    })
  })

  it.each([
    ["T-033", "2026-09-30", "2027-01-30"],
    ["T-034", "2026-10-10", "2027-02-10"],
  ])("%s: in Germany a defect shown on %s does not lapse before %s", (_number, defect_on, until) => {
    const answer = assessCoverage(input(delivered("de", "2024-10-10"), { defect_on, reported_on: defect_on }))
    expect(answer.result).toBe("covered")
    expect(on(answer, "limitation_not_before")).toBe(until)
    expect(on(answer, "action_end")).toBe(until === "2027-01-30" ? "2027-01-30" : "2027-02-10")
    expect(answer.reasons).toContainEqual({ code: "limitation_extended", params: { until } })
  })

  it("gives two months more in Germany after a repaired thing came back", () => {
    const repaired: EarlierRemedy = {
      kind: "repair",
      requested_on: "2026-09-01",
      returned_on: "2027-03-15",
      has_failed: true,
    }
    const history = { earlier: [repaired], has_seller_refused: false, is_serious: false }
    const answer = assessCoverage(input(delivered("de", "2024-10-10"), { defect_on: "2026-09-01", history }))
    expect(on(answer, "limitation_not_before")).toBe("2027-05-15")
  })

  it("T-036: Austria's court clock runs three months longer than its guarantee", () => {
    const answer = assessCoverage(input(delivered("at", "2024-11-30"), { defect_on: "2026-10-01" }))
    expect([on(answer, "guarantee_end"), on(answer, "action_end")]).toEqual(["2026-11-30", "2027-02-28"])
    expect(answer.reasons).toContainEqual({
      code: "action_end_readings",
      params: { national: "2027-02-28", eu: "2027-03-01" },
    })
    const leap = assessCoverage(input(delivered("at", "2024-02-29"), { defect_on: "2026-01-01" }))
    expect(on(leap, "action_end")).toBe("2026-05-29")
  })

  it("counts Belgium's year from discovery, and France's five", () => {
    const belgium = assessCoverage(input(delivered("be", "2025-01-10"), { defect_on: "2025-03-03" }))
    expect(on(belgium, "action_end")).toBe("2027-01-11")
    expect(on(belgium, "notice_by")).toBe("2025-05-05")
    const france = assessCoverage(input(delivered("fr", "2025-01-10"), { defect_on: "2026-03-03" }))
    expect(on(france, "action_end")).toBe("2031-03-03")
  })

  it("T-042: Poland answers in 14 days", () => {
    expect(answerDeadline(rulesFor("pl", "2026-01-01"), "2026-11-23")).toEqual({
      strict: "2026-12-07",
      rolled: "2026-12-07",
    })
    expect(rulesFor("pl", "2026-01-01").answer?.effect).toBe("deemed_accepted")
  })

  it.each([
    ["T-043", "2026-11-23", "2026-12-23"],
    ["T-169", "2026-10-05", "2026-11-04"],
  ])("%s: Czechia settles what came on %s by %s", (_number, received, by) => {
    expect(answerDeadline(rulesFor("cz", "2026-02-16"), received)?.rolled).toBe(by)
  })

  it("T-169: a Czech claim on day 231", () => {
    const answer = assessCoverage(
      input(delivered("cz", "2026-02-16"), { defect_on: "2026-10-05", now: "2026-10-05T08:00:00.000Z" })
    )
    expect(answer.burden_of_proof).toEqual({ on: "seller", until: "2027-02-16" })
    expect([on(answer, "guarantee_end"), on(answer, "answer_by")]).toEqual(["2028-02-16", "2026-11-04"])
  })

  it("knows countries without a time to answer and without a duty to give notice", () => {
    expect(answerDeadline(rulesFor("it", "2026-01-01"), "2026-11-23")).toBeNull()
    expect(noticeDeadline(rulesFor("it", "2026-01-01"), "2026-11-23")).toBeNull()
    expect(noticeDeadline(rulesFor("it", "2021-12-20"), "2021-12-31")).toBe("2022-02-28")
    expect(noticeDeadline(rulesFor("se", "2026-01-01"), "2026-01-30")).toBe("2026-03-30")
  })
})

describe("the United Kingdom's right to reject", () => {
  const rule = { days: 30, is_stopped_by_repair: true, days_after_repair: 7 }
  const repair = (requested_on: string, returned_on: string | null): EarlierRemedy => ({
    kind: "repair",
    requested_on,
    returned_on,
    has_failed: true,
  })

  it("T-047: thirty days after delivery", () => {
    const answer = assessCoverage(input(delivered("gb", "2026-06-15"), { now: "2026-07-15T22:59:59.999Z" }))
    expect(on(answer, "short_term_rejection_until")).toBe("2026-07-15")
    expect(answer.remedies).toContainEqual({
      code: "short_term_rejection",
      open: true,
      reasons: [{ code: "within_rejection_period", params: { until: "2026-07-15" } }],
    })
    const late = assessCoverage(input(delivered("gb", "2026-06-15"), { now: "2026-07-15T23:00:00.000Z" }))
    expect(late.remedies).toContainEqual({
      code: "short_term_rejection",
      open: false,
      reasons: [{ code: "rejection_period_over", params: { on: "2026-07-15" } }],
    })
    expect(on(late, "short_term_rejection_until")).toBeNull()
  })

  it("T-048: counted from the installation that the seller reports", () => {
    const of = delivered("gb", "2026-06-15", { is_installed_by_seller: true, installed_at: "2026-06-20T12:00:00.000Z" })
    const answer = assessCoverage(input(of, { now: "2026-07-01T12:00:00.000Z" }))
    expect(on(answer, "short_term_rejection_until")).toBe("2026-07-20")
  })

  it("T-049: stands still during a repair, and leaves a week after it", () => {
    expect(rejectionPeriod("2026-06-15", rule, [repair("2026-07-10", "2026-07-24")])).toEqual({
      until: "2026-07-31",
      is_stopped: false,
    })
    expect(rejectionPeriod("2026-06-15", rule, [repair("2026-06-16", "2026-06-20")]).until).toBe("2026-07-20")
  })

  it("is stopped while the thing is in repair, and not brought back by a repair asked for too late", () => {
    expect(rejectionPeriod("2026-06-15", rule, [repair("2026-07-10", null)]).is_stopped).toBe(true)
    expect(rejectionPeriod("2026-06-15", rule, [repair("2026-07-16", "2026-07-20")]).until).toBe("2026-07-15")
    const history = { earlier: [repair("2026-07-10", null)], has_seller_refused: false, is_serious: false }
    const answer = assessCoverage(input(delivered("gb", "2026-06-15"), { history }))
    expect(answer.remedies).toContainEqual({
      code: "short_term_rejection",
      open: true,
      reasons: [{ code: "rejection_clock_stopped", params: {} }],
    })
  })

  it("is left out where the law has none", () => {
    const codes = assessCoverage(input(delivered("it", "2026-06-15"))).remedies.map(({ code }) => code)
    expect(codes).toEqual(["repair", "replacement", "price_reduction", "termination", "withdrawal"])
    const portuguese = assessCoverage(input(delivered("pt", "2026-11-01"))).remedies
    expect(portuguese.find(({ code }) => code === "short_term_rejection")?.open).toBe(true)
  })
})
