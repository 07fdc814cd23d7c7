import fc from "fast-check"
import { judgeEvidence } from "../evidence"
import type { EvidenceDefinition, EvidenceValue } from "../types"

const definition = (kind: EvidenceDefinition["kind"], change = {}): EvidenceDefinition => ({
  code: "it",
  kind,
  label: {},
  is_required: true,
  ...change,
})
const judge = (one: EvidenceDefinition, value: object, serials: string[] = []) =>
  judgeEvidence([one], [{ code: "it", value: value as EvidenceValue }], serials)[0].within_limits

describe("what is shown for a step", () => {
  it("is within limits exactly when it is neither below the least nor above the most", () => {
    const range = fc
      .tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }))
      .map((two) => two.sort((a, b) => a - b))
    fc.assert(
      fc.property(range, fc.double({ noNaN: true, noDefaultInfinity: true }), ([min, max], number) => {
        const pressure = definition("measurement", { min, max, unit: "bar" })
        expect(judge(pressure, { number, unit: "bar" })).toBe(number >= min && number <= max)
      })
    )
  })

  it.each([
    [{ min: 1 }, 1, true],
    [{ min: 1 }, 0.999, false],
    [{ max: 2, min: null }, 2, true],
    [{ max: 2 }, 2.0001, false],
    [{}, 17, null],
    [{ min: 0, max: 0 }, 0, true],
  ])("with limits %j reads %d as %p", (limits, number, expected) => {
    expect(judge(definition("measurement", limits), { number })).toBe(expected)
  })

  it("is a serial number of the case in any spelling", () => {
    const scan = definition("serial_scan")
    expect(judge(scan, { serial_number: " sn 0004711" }, ["SN0004711"])).toBe(true)
    expect(judge(scan, { serial_number: "SN-1" }, ["SN0004711", "SN-1"])).toBe(true)
    expect(judge(scan, { serial_number: "SN-2" }, ["SN-1"])).toBe(false)
    expect(judge(scan, { serial_number: "SN-2" }, [])).toBeNull()
  })

  it("is a check, a note or a file", () => {
    expect(judge(definition("check"), { checked: true })).toBe(true)
    expect(judge(definition("check"), { checked: false })).toBe(false)
    expect(judge(definition("note"), { text: "fine" })).toBeNull()
    expect(judge(definition("photo"), { attachment_id: "ascat_1" })).toBeNull()
    expect(judge(definition("signature"), { attachment_id: "ascat_1" })).toBeNull()
  })

  it.each([
    ["check", { checked: "yes" }],
    ["check", { number: 1 }],
    ["measurement", { number: "1" }],
    ["measurement", { number: Number.POSITIVE_INFINITY }],
    ["measurement", { number: 1, unit: "psi" }],
    ["photo", { attachment_id: "" }],
    ["signature", { text: "Anna" }],
    ["serial_scan", { serial_number: "  " }],
    ["serial_scan", { serial_number: "x".repeat(101) }],
    ["note", { text: "" }],
    ["note", { text: "x".repeat(5001) }],
  ] as const)("is refused as a %s when it reads %j", (kind, value) => {
    expect(() => judge(definition(kind), value)).toThrow(/'evidence.it'/)
  })

  it("is complete, known and named once", () => {
    const two = [definition("check"), definition("note", { code: "why", is_required: false })]
    const yes = { code: "it", value: { checked: true } }
    expect(judgeEvidence(two, [yes], [])).toHaveLength(1)
    expect(() => judgeEvidence(two, [], [])).toThrow(/required: it/)
    expect(() => judgeEvidence(two, [yes, yes], [])).toThrow(/at most once/)
    expect(() => judgeEvidence(two, [yes, { code: "x", value: { text: "x" } }], [])).toThrow(/it, why/)
  })
})
