import { readinessPieces } from "../../modules/service-catalog/domain/readiness"
import { texts } from "../../shared/texts/translate"
import { reportText, withText } from "../catalog-texts"

describe("services in words", () => {
  it("say why one may not be asked for, with days, countries and codes in the asker's language", () => {
    const status = { code: "unit_status", params: { unit_status: "returned" } }
    expect(withText("it", "reason", status).text).toBe("Il prodotto risulta restituito")
    expect(withText("en", "reason", { code: "country", params: { country: "de" } }).text).toBe(
      "It is not offered in Germany"
    )
    expect(withText("en", "reason", { code: "too_young", params: { months: 1 } }).text).toContain("one month")
    expect(withText("en", "detection", { code: "warranty_ending", params: { day: "2027-03-01" } }).text).toBe(
      "Its guarantee ends on 1 March 2027"
    )
    expect(withText("it", "detection", { code: "recurrence", params: { months: 12, times: 2 } }).text).toBe(
      "Previsto ogni 12 mesi: volta numero 2"
    )
  })

  it("name every piece, and what is to be done about it", () => {
    for (const piece of readinessPieces) {
      const { label, text } = reportText("it", { piece, state: "ready", code: "ready", params: {} })
      expect([piece, label]).not.toEqual([piece, `piece.${piece}`])
      expect(text).toBe("Pronto")
    }
  })

  it("have words for every code that the rules give", () => {
    const { reason, readiness, procedure_problem, detection } = texts.en.service
    const bases = (list: object) => new Set(Object.keys(list).map((key) => key.replace(/_(one|other)$/, "")))
    expect([...bases(reason)].sort()).toEqual([
      "channel",
      "country",
      "covered",
      "needs_unit",
      "not_confirmed",
      "not_covered",
      "not_offered",
      "open_case",
      "product",
      "too_old",
      "too_young",
      "unit_status",
    ])
    expect(bases(detection)).toEqual(new Set(["age", "recurrence", "warranty_ending", "failed_step"]))
    expect(Object.keys(readiness).length + Object.keys(procedure_problem).length).toBe(15 + 9)
  })
})
