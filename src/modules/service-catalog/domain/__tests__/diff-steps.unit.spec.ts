import fc from "fast-check"
import { diffSteps } from "../diff-steps"
import { aStep } from "./fixtures"

const steps = (...codes: string[]) => codes.map((code) => aStep(code))
const changes = (from: string, to: string) =>
  diffSteps(steps(...from), steps(...to)).map(({ step_code, change }) => `${change} ${step_code}`)

describe("how two versions of a procedure differ", () => {
  it.each([
    ["abc", "abc", []],
    ["abc", "ac", ["removed b"]],
    ["ac", "abc", ["added b"]],
    ["ab", "ba", ["moved b", "moved a"]],
    ["abc", "cd", ["removed a", "removed b", "added d"]],
    ["", "a", ["added a"]],
  ])("%s to %s", (from, to, expected) => {
    expect(changes(from, to)).toEqual(expected)
  })

  it("names the fields of a step with both values", () => {
    const older = [aStep("a", { is_required: true })]
    const newer = [aStep("a", { is_required: false, document: "report" })]
    expect(diffSteps(older, newer)).toEqual([
      { step_code: "a", change: "changed", field: "is_required", from: true, to: false },
      { step_code: "a", change: "changed", field: "document", from: null, to: "report" },
    ])
  })

  it("is empty exactly for equal versions, and the other way round has additions for removals", () => {
    const version = fc.uniqueArray(fc.constantFrom(..."abcdef"), { maxLength: 6 })
    fc.assert(
      fc.property(version, version, (from, to) => {
        const [there, back] = [diffSteps(steps(...from), steps(...to)), diffSteps(steps(...to), steps(...from))]
        const of = (found: typeof there, kind: string) =>
          found.filter(({ change }) => change === kind).map(({ step_code }) => step_code)
        expect(there.length === 0).toBe(from.join() === to.join())
        expect(of(there, "added").sort()).toEqual(of(back, "removed").sort())
        expect(of(there, "moved").sort()).toEqual(of(back, "moved").sort())
      })
    )
  })
})
