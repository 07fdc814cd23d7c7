import * as fc from "fast-check"
import type { ProcedureStep } from "../../../../src/types"
import { areStepsComplete, isLimitReadable, moved, newEvidence, newStep, stepsBody, stepValuesOf } from "../step-values"

const step: ProcedureStep = {
  code: "pressure",
  title: { en: "Measure the pressure", it: "Misura la pressione" },
  instruction: { en: "At the group head." },
  by: "technician",
  is_required: true,
  evidence: [
    { code: "bar", kind: "measurement", label: { en: "Pressure" }, is_required: true, min: 8, max: 10.5, unit: "bar" },
    { code: "photo", kind: "photo", label: { en: "Gauge" }, is_required: false, min: null, max: null, unit: null },
  ],
  document: "report",
}

describe("a step in the editor", () => {
  it("goes back as it came", () => {
    const [body] = stepsBody([stepValuesOf(step)])

    expect(body).toEqual({
      ...step,
      evidence: [
        {
          code: "bar",
          kind: "measurement",
          label: { en: "Pressure" },
          is_required: true,
          min: 8,
          max: 10.5,
          unit: "bar",
        },
        { code: "photo", kind: "photo", label: { en: "Gauge" }, is_required: false },
      ],
    })
  })

  it("needs a title, and each piece of evidence a label", () => {
    const titled = { ...newStep(), title: { it: "Controllo" } }
    expect(areStepsComplete([newStep()])).toBe(false)
    expect(areStepsComplete([titled])).toBe(true)
    expect(areStepsComplete([{ ...titled, evidence: [newEvidence()] }])).toBe(false)
    expect(areStepsComplete([{ ...titled, evidence: [{ ...newEvidence(), label: { it: "Perdita" } }] }])).toBe(true)
  })

  it.each([
    ["", "", true],
    ["8", "", true],
    ["8,5", "10", true],
    ["10", "8", false],
    ["ten", "", false],
  ])("reads limits from %j to %j: %s", (min, max, isReadable) => {
    expect(isLimitReadable({ ...newEvidence(), kind: "measurement", min, max })).toBe(isReadable)
  })

  it("forgets limits of what is not measured", () => {
    const evidence = [{ ...newEvidence(), kind: "check" as const, label: { en: "Tight" }, min: "x", unit: "bar" }]
    const [body] = stepsBody([{ ...newStep(), title: { en: "Look" }, evidence }])
    expect(Object.keys(body.evidence?.[0] ?? {})).toEqual(["code", "kind", "label", "is_required"])
  })

  it("gives every new step and piece of evidence a code of its own", () => {
    const codes = Array.from({ length: 50 }, () => [newStep().code, newEvidence().code]).flat()
    expect(new Set(codes).size).toBe(100)
    expect(codes.every((code) => /^[a-z]+_[0-9a-f]{8}$/.test(code))).toBe(true)
  })
})

describe("the order of steps", () => {
  it("keeps everything, whatever is moved where", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(20), fc.constantFrom(-1 as const, 1 as const), (items, index, by) => {
        expect([...moved(items, Math.min(index, Math.max(items.length - 1, 0)), by)].sort()).toEqual([...items].sort())
      })
    )
  })

  it("moves one place and stops at the ends", () => {
    expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"])
    expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"])
    expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"])
    expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"])
  })
})
