import type { CaseEvidenceDefinition } from "../../../../../src/types"
import { evidenceOf, isAllGiven, isWithin, typedNumber } from "../evidence-values"

const asked = (
  kind: CaseEvidenceDefinition["kind"],
  more: Partial<CaseEvidenceDefinition> = {}
): CaseEvidenceDefinition => ({
  code: kind,
  kind,
  label: { en: kind },
  is_required: true,
  min: null,
  max: null,
  unit: null,
  ...more,
})

describe("a number that somebody types", () => {
  it.each([
    ["3", 3],
    [" 3,5 ", 3.5],
    ["-0.25", -0.25],
    ["+7", 7],
  ])("reads %j as %d", (text, number) => {
    expect(typedNumber(text)).toBe(number)
  })

  it.each(["", "  ", "1.000,5", "3 bar", "1e5", "--1", ".", "0x10", undefined])("does not guess at %j", (text) => {
    expect(typedNumber(text)).toBeNull()
  })
})

describe("limits of a measurement", () => {
  const limits = { min: 8, max: 10 }

  it.each(["8", "10", "9,5"])("hold %s", (text) => expect(isWithin(limits, text)).toBe(true))
  it.each(["7.99", "10,01", "", "much"])("do not hold %j", (text) => expect(isWithin(limits, text)).toBe(false))
  it("may be open at one side", () => {
    expect(isWithin({ min: null, max: 5 }, "-100")).toBe(true)
    expect(isWithin({ min: 5, max: null }, "4")).toBe(false)
  })
})

describe("the evidence of a step", () => {
  it("is sent in the form that its kind asks for", () => {
    const definitions = [
      asked("check"),
      asked("measurement", { unit: "bar" }),
      asked("photo"),
      asked("signature"),
      asked("serial_scan"),
      asked("note"),
    ]
    const given = {
      check: { checked: false },
      measurement: { text: "9,2" },
      photo: { file: { id: "ascat_1", name: "a.jpg" } },
      signature: { file: { id: "ascat_2", name: "b.png" } },
      serial_scan: { text: " SN-1 " },
      note: { text: " worn seal " },
    }

    expect(evidenceOf(definitions, given)).toEqual([
      { code: "check", value: { checked: false } },
      { code: "measurement", value: { number: 9.2, unit: "bar" } },
      { code: "photo", value: { attachment_id: "ascat_1" } },
      { code: "signature", value: { attachment_id: "ascat_2" } },
      { code: "serial_scan", value: { serial_number: "SN-1" } },
      { code: "note", value: { text: "worn seal" } },
    ])
    expect(isAllGiven(definitions, given)).toBe(true)
  })

  it("lacks what must be there", () => {
    expect(isAllGiven([asked("note")], {})).toBe(false)
    expect(isAllGiven([asked("photo")], { photo: { text: "no file" } })).toBe(false)
  })

  it("may leave out what need not be there, but not write it down unreadably", () => {
    const optional = [asked("measurement", { is_required: false })]
    expect(isAllGiven(optional, {})).toBe(true)
    expect(evidenceOf(optional, {})).toEqual([])
    expect(isAllGiven(optional, { measurement: { text: "about ten" } })).toBe(false)
  })
})
