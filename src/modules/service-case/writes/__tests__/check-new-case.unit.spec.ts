import fc from "fast-check"
import { symptoms } from "../../domain/symptoms"
import type { StepDefinition } from "../../domain/types"
import { checkNewCase } from "../check-new-case"
import { readBody } from "../read-body"
import { anItem, aRequest } from "./requests"

const aStep = (code: string): StepDefinition => ({
  code,
  title: { en: code },
  instruction: {},
  by: "agent",
  is_required: true,
  evidence: [],
  document: null,
})
const procedure = (...codes: string[]) => ({
  procedure_id: "asproc_1",
  version: 1,
  title: { en: "Look" },
  steps: codes.map(aStep),
})
const complaint = { id: "assvc_c", code: "complaint", kind: "complaint" as const, names: { en: "Complaint" } }

describe("a case that may be opened", () => {
  it.each([
    ["about nothing in particular", {}],
    ["about fifty things", { items: Array.from({ length: 50 }, (_, n) => anItem({ unit_id: `asunit_${n}` })) }],
    ["about ten thousand pieces", { items: [anItem({ quantity: 10_000 })] }],
    ["with the longest description", { items: [anItem({ description: "ä".repeat(5000) })] }],
    ["by somebody with an address alone", { owner: { customer_id: null, email: "gus@example.com" } }],
    ["by somebody with an account alone", { owner: { customer_id: "cus_anna", email: null } }],
    ["as a complaint that says what it seeks", { service: complaint, remedy_sought: "apology" as const }],
    ["with a procedure of several steps", { procedure: procedure("look", "test") }],
    ["in a zone far away", { time_zone: "Pacific/Kiritimati" }],
    ["with the longest words", { message: { body: "x".repeat(10_000) } }],
  ])("%s", (_, change) => {
    expect(() => checkNewCase(aRequest(change))).not.toThrow()
  })

  it("with any symptom that is listed, or none", () => {
    for (const { code } of symptoms) {
      expect(() => checkNewCase(aRequest({ items: [anItem({ symptom_code: code })] }))).not.toThrow()
    }
    expect(() => checkNewCase(aRequest({ items: [anItem({ symptom_code: null })] }))).not.toThrow()
  })
})

describe("a case that may not be opened", () => {
  it.each<[string, RegExp, Parameters<typeof aRequest>[0]]>([
    ["about more than fifty things", /'items'.*at most 50/, { items: Array.from({ length: 51 }, () => anItem()) }],
    ["by nobody", /'owner'/, { owner: { customer_id: null, email: null } }],
    ["by an empty address", /'owner'/, { owner: { customer_id: null, email: " \t " } }],
    ["by an empty account", /'owner'/, { owner: { customer_id: "", email: null } }],
    ["as a complaint that seeks nothing", /'remedy_sought'/, { service: complaint }],
    ["as a complaint that seeks null", /'remedy_sought'/, { service: complaint, remedy_sought: null }],
    ["in no zone", /'time_zone'/, { time_zone: "" }],
    ["in a zone that isn't one", /'time_zone'/, { time_zone: "Europe/Atlantis" }],
    ["with a step that comes twice", /'procedure.steps'.*each code once/, { procedure: procedure("a", "b", "a") }],
    ["with empty words", /'message.body'/, { message: { body: " \n\t\u00a0 " } }],
    ["with too many words", /'message.body'/, { message: { body: "x".repeat(10_001) } }],
    ["with a NUL in its words", /'message.body'/, { message: { body: "a\0b" } }],
  ])("%s", (_, field, change) => {
    expect(() => checkNewCase(aRequest(change))).toThrow(field)
  })

  it.each([0, -1, 10_001, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])("about %p pieces", (quantity) => {
    const items = [anItem(), anItem({ unit_id: "asunit_2", quantity })]
    expect(() => checkNewCase(aRequest({ items }))).toThrow(/'items\.1\.quantity'/)
  })

  it.each(["smokes", "SMOKE", "smoke ", "__proto__", "constructor", "\u0000"])("for the symptom %j", (symptom_code) => {
    expect(() => checkNewCase(aRequest({ items: [anItem({ symptom_code })] }))).toThrow(/'items\.0\.symptom_code'/)
  })

  it("with a description of a million letters, of which the refusal repeats no more than a hundred", () => {
    const items = [anItem({ description: "ß".repeat(1_000_000) })]
    expect(() => checkNewCase(aRequest({ items }))).toThrow(/'items\.0\.description'/)
    try {
      checkNewCase(aRequest({ items }))
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(250)
      expect((error as { type?: string }).type).toBe("invalid_data")
    }
  })
})

describe("words", () => {
  it.each([
    ["Italian", "Perché non si chiude?"],
    ["right to left", "\u202eشكرا\u202c"],
    ["families and flags", "👩‍👩‍👧‍👦 🇮🇹"],
    ["lines", "one\r\ntwo\n\n\tthree"],
    ["code", "<script>alert('{{ x }}')</script> \\ %s $1"],
    ["zero width", "a\u200bb"],
  ])("in %s are kept as they are", (_, body) => {
    expect(readBody(body)).toBe(body)
    expect(readBody(`  ${body}\n `)).toBe(body)
  })

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a byte-order mark alone", "\ufeff"],
    ["a NUL at the end", "hello\0"],
    ["the first half of a letter", "hi \ud83d"],
    ["the second half of a letter", "\ude00 hi"],
  ])("are refused that are %s", (_, body) => {
    expect(() => readBody(body, "note")).toThrow(/'note'/)
  })

  it("come back as they went in, or are refused; never cut or changed but for blanks at their ends", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50, unit: "binary" }), (body) => {
        const isStorable = body.trim() !== "" && !body.includes("\0") && !/\p{Cs}/u.test(body)
        if (isStorable) {
          expect(readBody(body)).toBe(body.trim())
        } else {
          expect(() => readBody(body)).toThrow()
        }
      }),
      { numRuns: 500 }
    )
  })
})
