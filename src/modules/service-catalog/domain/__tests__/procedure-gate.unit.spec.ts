import { procedureProblems } from "../procedure-gate"
import type { EvidenceDefinition } from "../types"
import { aStep } from "./fixtures"

const names = { en: "Look" }
const evidence = (changes: Partial<EvidenceDefinition> = {}): EvidenceDefinition => ({
  code: "seen",
  kind: "check",
  label: { en: "Seen" },
  is_required: true,
  ...changes,
})
const codes = (...given: Partial<EvidenceDefinition>[]) =>
  procedureProblems(names, [aStep("look", { evidence: given.map(evidence) })]).map(({ code }) => code)

describe("what keeps a procedure from being published", () => {
  it("is nothing when each step is named and asks for what can be given", () => {
    expect(procedureProblems(names, [aStep("look", { evidence: [evidence()] })])).toEqual([])
    expect(codes({ kind: "measurement", min: 1, max: 1, unit: "V" })).toEqual([])
    expect(codes({ kind: "measurement", unit: "V" })).toEqual([])
  })

  it("is the lack of a name or of steps", () => {
    expect(procedureProblems({}, []).map(({ code }) => code)).toEqual(["names", "steps"])
  })

  it("is a title that isn't there in each language", () => {
    expect(procedureProblems({ en: "Look", it: "Guardare", de: "" }, [aStep("look")])).toEqual([
      { code: "step_title", params: { step: "look", languages: "it" } },
    ])
  })

  it("is a code that comes twice", () => {
    expect(procedureProblems(names, [aStep("look"), aStep("look"), aStep("look")])).toEqual([
      { code: "step_repeated", params: { step: "look" } },
    ])
    expect(codes({}, {})).toEqual(["evidence_repeated"])
  })

  it("is evidence that nobody could give or judge", () => {
    expect(codes({ label: {} })).toEqual(["evidence_label"])
    expect(codes({ kind: "photo", max: 3 })).toEqual(["evidence_limits"])
    expect(codes({ kind: "measurement" })).toEqual(["evidence_unit"])
    expect(codes({ kind: "measurement", unit: "V", min: 253, max: 207 })).toEqual(["evidence_range"])
  })
})
