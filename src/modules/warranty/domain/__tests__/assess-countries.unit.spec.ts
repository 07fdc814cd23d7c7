import { addDays } from "../../../../shared/calendar"
import { assessCoverage } from "../assess"
import { delivered, input, rulesFor, statutory } from "./fixtures"

type Case = {
  country: string
  /** Last day of the guarantee, or of the months that are certain. */
  ends_on: string
  burden_ends_on: string
  /** What the day after the last grace is. */
  after: "not_covered" | "review"
  notice_by: string | null
  answer_by: string | null
  has_rejection: boolean
}

/** Delivered everywhere on Tuesday, 14 January 2025; the defect shows on Monday, 20 January. */
const cases: Case[] = [
  ["it", "2027-01-14", "2026-01-14", "review", null, null, false],
  ["de", "2027-01-14", "2026-01-14", "not_covered", null, null, false],
  ["fr", "2027-01-14", "2027-01-14", "not_covered", null, "2025-02-19", false],
  ["es", "2028-01-14", "2027-01-14", "not_covered", null, null, false],
  ["pt", "2028-01-14", "2027-01-14", "not_covered", null, "2025-02-19", true],
  ["be", "2027-01-14", "2027-01-14", "not_covered", "2025-03-20", null, false],
  ["nl", "2027-01-14", "2026-01-14", "review", "2025-03-20", null, false],
  ["at", "2027-01-14", "2026-01-14", "review", null, null, false],
  ["se", "2028-01-14", "2027-01-14", "not_covered", "2025-03-20", null, false],
  ["fi", "2027-01-14", "2026-01-14", "review", "2025-03-20", null, false],
  ["pl", "2027-01-14", "2027-01-14", "not_covered", null, "2025-02-03", false],
  ["ie", "2027-01-14", "2026-01-14", "review", null, null, true],
  ["dk", "2027-01-14", "2026-01-14", "not_covered", "2025-03-20", null, false],
  ["cz", "2027-01-14", "2026-01-14", "not_covered", null, "2025-02-19", false],
  ["sk", "2027-01-14", "2027-01-14", "not_covered", "2025-03-20", "2025-02-19", false],
  ["no", "2027-01-14", "2027-01-14", "review", "2025-03-20", null, false],
  ["gb", "2025-07-14", "2025-07-14", "review", null, null, true],
].map(([country, ends_on, burden_ends_on, after, notice_by, answer_by, has_rejection]) => ({
  country: String(country),
  ends_on: String(ends_on),
  burden_ends_on: String(burden_ends_on),
  after: after === "review" ? "review" : "not_covered",
  notice_by: notice_by === null ? null : String(notice_by),
  answer_by: answer_by === null ? null : String(answer_by),
  has_rejection: Boolean(has_rejection),
}))

describe.each(cases)("sold in $country", (row) => {
  const of = delivered(row.country, "2025-01-14", { time_zone: "Europe/Rome" })
  const on = (day: string) => assessCoverage(input(of, { defect_on: day, now: `${day}T11:00:00.000Z` }))
  const first = on("2025-01-20")

  it("covers every element by law alone", () => {
    for (const element of ["parts", "labour", "travel"] as const) {
      expect(first.elements[element]).toEqual({
        result: "covered",
        warranty_id: "aswar_law",
        covered_until: row.ends_on,
      })
    }
    expect(first.rules).toEqual({
      country: row.country,
      version: rulesFor(row.country, "2025-01-14").version,
      reviewed: false,
    })
  })

  it("turns the burden of proof after its last day", () => {
    expect(on(row.burden_ends_on).burden_of_proof).toEqual({ on: "seller", until: row.burden_ends_on })
    const next = on(addDays(row.burden_ends_on, 1))
    expect(next.burden_of_proof).toEqual({ on: "consumer", until: row.burden_ends_on })
  })

  it("covers the last day, and beyond the grace says no only where no clock runs", () => {
    expect(on(row.ends_on).result).toBe("covered")
    expect(on(addDays(row.ends_on, 7)).result).toBe(row.after)
  })

  it("asks for notice and owes an answer as its law says", () => {
    const day = (code: string) => first.deadlines.find((deadline) => deadline.code === code)?.on ?? null
    expect([day("notice_by"), day("answer_by")]).toEqual([row.notice_by, row.answer_by])
    expect(first.remedies.some(({ code }) => code === "short_term_rejection")).toBe(row.has_rejection)
  })

  it("names its deadlines once each, in one order", () => {
    const codes = first.deadlines.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(on("2025-01-21").deadlines.map(({ code }) => code)).toEqual(codes)
  })

  it("has a guarantee that ends when it says", () => {
    expect(statutory(of).ends_on).toEqual({ parts: row.ends_on, labour: row.ends_on, travel: row.ends_on })
  })
})
