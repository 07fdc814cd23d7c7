import { reason } from "../assessment"
import { coverageOf, distinct, verdictReasons } from "../elements"
import { coverageElements } from "../types"
import { verdict, type VerdictParts } from "../verdict"
import { delivered, policy, statutory } from "./fixtures"

const of = delivered("it", "2025-01-14")
const law = statutory(of)
const promise = policy(of, { id: "aswar_b" })
const counted = policy(of, { id: "aswar_a", terms: { max_uses: 3 } })
const covered = (until: string): VerdictParts => ({ result: "covered", until, reasons: [] })

describe("one answer for an element", () => {
  it("is the best that any warranty gives", () => {
    const verdicts = [
      verdict("parts", law, { result: "not_covered", reasons: [] }),
      verdict("parts", counted, { result: "review", until: "2029-01-01", reasons: [] }),
      verdict("parts", promise, covered("2028-01-14")),
      verdict("labour", law, { result: "not_covered", reasons: [] }),
      verdict("labour", counted, { result: "review", reasons: [] }),
    ]
    expect(coverageOf(verdicts, "parts")).toEqual({
      result: "covered",
      warranty_id: "aswar_b",
      covered_until: "2028-01-14",
    })
    expect(coverageOf(verdicts, "labour")).toEqual({ result: "review", warranty_id: "aswar_a", covered_until: null })
    expect(coverageOf(verdicts, "travel")).toEqual({ result: "not_covered", warranty_id: null, covered_until: null })
  })

  it("is billed to the legal guarantee first and to counted uses last, and lasts as long as the longest of them", () => {
    const verdicts = [
      verdict("parts", law, covered("2027-01-14")),
      verdict("parts", counted, covered("2030-01-14")),
      verdict("parts", promise, covered("2028-01-14")),
    ]
    expect(coverageOf(verdicts, "parts")).toMatchObject({ warranty_id: "aswar_law", covered_until: "2030-01-14" })
    expect(coverageOf(verdicts.slice(1), "parts")).toMatchObject({ warranty_id: "aswar_b" })
  })
})

describe("the reasons of all warranties", () => {
  const each = (code: "policy_element_covered" | "policy_element_ended", day: string) =>
    coverageElements.map((element) =>
      verdict(element, promise, {
        result: "covered",
        reasons: [
          code === "policy_element_covered"
            ? reason(code, { kind: "plan", element, until: day })
            : reason(code, { kind: "plan", element, on: day }),
        ],
      })
    )

  it("name no element when the promise says the same of all three", () => {
    expect(verdictReasons(each("policy_element_covered", "2028-01-14"))).toEqual([
      reason("policy_covered", { kind: "plan", until: "2028-01-14" }),
    ])
    expect(verdictReasons(each("policy_element_ended", "2024-01-14"))).toEqual([
      reason("policy_ended", { kind: "plan", on: "2024-01-14" }),
    ])
  })

  it("name the elements when they differ, even between two promises of one kind", () => {
    const [parts, labour] = each("policy_element_covered", "2028-01-14")
    const [, , travel] = each("policy_element_covered", "2028-01-14")
    expect(verdictReasons([parts, labour, { ...travel, warranty: counted }])).toHaveLength(3)
  })

  it("are each said once", () => {
    const twice = [reason("no_promise"), reason("roll_grace", { on: "a" }), reason("no_promise")]
    expect(distinct(twice)).toEqual(twice.slice(0, 2))
  })
})
