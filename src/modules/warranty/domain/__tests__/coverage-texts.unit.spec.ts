import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { renderCode, renderReason } from "../../../../shared/texts"
import english from "../../../../shared/texts/en/coverage.json"
import italian from "../../../../shared/texts/it/coverage.json"
import { assessCoverage } from "../assess"
import { causeCodes } from "../causes"
import {
  coverageResults,
  deadlineCodes,
  reasonCodes,
  reasonParams,
  remedyCodes,
  warrantyKinds,
  warrantyStatuses,
} from "../codes"
import { policyLossCodes, policyMismatchCodes } from "../policy-match"
import { gateCodes } from "../publish-gate"
import { coverageElements } from "../types"
import { anyInput } from "./arbitraries"
import { runs } from "./fixtures"

type Texts = Record<string, Record<string, string>>

const languages: Record<string, Texts> = { en: english, it: italian }

const lists: Record<string, readonly string[]> = {
  result: coverageResults,
  element_result: ["covered", "not_covered", "review"],
  status: warrantyStatuses,
  kind: warrantyKinds,
  element: coverageElements,
  start_basis: ["order", "shipment", "delivery", "installation", "end_of_return_window"],
  extension: ["repair", "replacement", "goodwill", "delay", "purchase"],
  void_reason: ["unit_cancelled", "unit_returned", "unit_replaced", "business_buyer", "not_transferable"],
  cause: causeCodes,
  remedy: remedyCodes,
  deadline: deadlineCodes,
  burden: ["seller", "consumer"],
  reason: reasonCodes,
  gate: gateCodes,
  policy_loss: [...policyLossCodes, ...policyMismatchCodes],
}

const samples: Record<string, string | number> = {
  kind: "commercial",
  element: "travel",
  cause: "accident",
  months: 12,
  days: 9,
  uses: 2,
  max_uses: 3,
}
const sampleParams = (code: keyof typeof reasonParams) =>
  Object.fromEntries(reasonParams[code].map((name) => [name, samples[name] ?? "2027-02-28"]))

const singular = (key: string) => key.replace(/_(one|other)$/, "")
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(Object.entries(languages))("coverage texts in %s", (language, texts) => {
  it("have exactly the lists that the domain has", () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(lists).sort())
  })

  it.each(Object.keys(lists))("have a text for every code of %s, and none beside", (list) => {
    expect([...new Set(Object.keys(texts[list]).map(singular))].sort()).toEqual([...lists[list]].sort())
    expect(Object.values(texts[list]).filter((text) => text.trim() === "")).toEqual([])
  })

  it("use each parameter that its code has, and no other", () => {
    for (const [key, text] of Object.entries(texts.reason)) {
      const code = singular(key) as keyof typeof reasonParams
      expect([code, placeholders(text)]).toEqual([code, [...reasonParams[code]].sort()])
    }
  })

  it("read as whole sentences", () => {
    for (const code of reasonCodes) {
      const text = renderReason(language, { code, params: sampleParams(code) })
      expect(text).not.toMatch(/\{\{|\$t\(|undefined|2027-02-28|reason\./)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it("T-172: never say that a warranty expired", () => {
    const all = Object.values(texts).flatMap((list) => Object.values(list))
    expect(all.filter((text) => /expire|scadut|scadenza/i.test(text))).toEqual([])
  })
})

describe("the codes of an assessment", () => {
  it("carry the parameters that their texts need", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { reasons, would_change, remedies } = assessCoverage(given)
        for (const { code, params } of [...reasons, ...would_change, ...remedies.flatMap((remedy) => remedy.reasons)]) {
          expect([code, Object.keys(params).sort()]).toEqual([code, [...reasonParams[code]].sort()])
          expect(Object.values(params)).not.toContain(undefined)
        }
      }),
      runs(300)
    )
  })

  it("are all spoken by some rule", () => {
    const folder = join(__dirname, "..")
    const source = readdirSync(folder)
      .filter((file) => file.endsWith(".ts") && file !== "codes.ts")
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n")
    const built = ["shipment", "delivery", "installation"].flatMap((fact) => [`waiting_for_${fact}`, `${fact}_recorded`])
    const isSpoken = (code: string) =>
      source.includes(`"${code}"`) || new RegExp(`\\b${code}:`).test(source) || built.includes(code)
    const codes = [...reasonCodes, ...remedyCodes, ...deadlineCodes, ...coverageResults]
    expect(codes.filter((code) => !isSpoken(code))).toEqual([])
  })
})

describe("texts of one and of many", () => {
  it("follow the number", () => {
    const months = (count: number) => renderReason("en", { code: "repair_extends", params: { months: count } })
    expect(months(1)).toBe("If you choose repair, the legal guarantee gets 1 month longer.")
    expect(months(12)).toBe("If you choose repair, the legal guarantee gets 12 months longer.")
    expect(renderReason("it", { code: "extended_by_days", params: { days: 1 } })).toContain("1 giorno")
  })

  it("speak of days and codes in the customer's words", () => {
    const params = { kind: "commercial", element: "parts", until: "2027-03-01" }
    expect(renderReason("en", { code: "policy_element_covered", params })).toBe(
      "The commercial guarantee covers parts until 1 March 2027."
    )
    expect(renderReason("it", { code: "burden_on_seller", params: { until: "2026-09-15" } })).toBe(
      "Per i difetti che si manifestano fino al 15 settembre 2026 spetta al venditore provare che non c'erano alla consegna."
    )
    expect(renderCode("it", "cause", { code: "liquid", params: {} })).toBe("È entrato del liquido")
  })
})
