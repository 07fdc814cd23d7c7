import type { Content } from "pdfmake"
import { certificateDocument } from "../document"
import type { CertificateInput } from "../types"
import { commercial, input, statutory, unit } from "./sample"

/** All words of the document in their order. */
function wordsOf(content: Content | Content[]): string[] {
  if (Array.isArray(content)) {
    return content.flatMap(wordsOf)
  }
  if ("text" in content) {
    return [content.text]
  }
  if ("stack" in content) {
    return wordsOf(content.stack)
  }
  return "columns" in content ? wordsOf(content.columns) : content.table.body.flatMap(wordsOf)
}

const words = (given: Partial<CertificateInput>) => wordsOf(certificateDocument({ ...input, ...given }).content)
const after = (all: string[], label: string) => all[all.indexOf(label) + 1]

describe("what a certificate says (Directive (EU) 2019/771, art. 17(2))", () => {
  const all = words({})

  it("(a) that the law gives remedies free of charge, which no guarantee affects, before any guarantee", () => {
    const legal = all.findIndex((text) => /entitled by law to remedies from the seller, free of charge/.test(text))
    expect(all[legal]).toContain("No commercial guarantee in this certificate affects these rights")
    expect(legal).toBeGreaterThan(0)
    expect(legal).toBeLessThan(all.indexOf("Promised beyond the law"))
  })

  it("(b) the guarantor's name and address, and the seller's", () => {
    expect(after(all, "Guarantor")).toBe("Bella S.p.A., Via dell'Industria 12, 20099 Sesto")
    expect(after(all, "Seller")).toBe("Casa Elettrica S.r.l., Corso Buenos Aires 45, 20124 Milano")
  })

  it("(c) how to obtain the guarantee", () => {
    expect(after(all, "How to obtain what you are owed")).toContain("Tell us what is wrong")
    expect(after(all, "By e-mail")).toBe("help@example.com")
    expect(after(all, "By telephone")).toBe("+39 02 1234")
    expect(after(all, "By post")).toContain("20124 Milano")
  })

  it("(d) which goods", () => {
    expect([
      after(all, "Product"), after(all, "Variant"), after(all, "Article number"), after(all, "Serial number"),
      after(all, "Order"), after(all, "Bought on"), after(all, "Delivered on"), after(all, "Sold to"),
    ]).toEqual([
      "Bella Crema 3000", "Steel / 230 V", "BC-3000", "BC3K-000123",
      "1042", "27 February 2026", "1 March 2026", "Italy",
    ])
  })

  it("(e) the terms of the guarantee", () => {
    const terms = all.slice(all.indexOf("Five years on the pump"))
    expect(terms.slice(0, 2)).toEqual(["Five years on the pump", "Commercial guarantee"])
    expect(after(terms, "Starts")).toBe("1 March 2026")
    expect(after(terms, "Covered until")).toBe(
      "Parts: 1 March 2031, this day included\nLabour: 1 March 2029, this day included"
    )
    expect(after(terms, "Not covered")).toBe("Normal wear\nLiquid got inside")
    expect(after(terms, "Uses")).toBe("2 of 3 left")
    expect(after(terms, "New owner")).toBe("This guarantee ends when the product passes to a new owner")
    expect(after(terms, "Terms")).toBe("The guarantor mends the pump.")
  })

  it("all of it in Italian too", () => {
    const italian = words({ locale: "it" })
    expect(italian).toHaveLength(all.length)
    expect(after(italian, "Acquistato il")).toBe("27 febbraio 2026")
    expect(italian).toContain("Cinque anni sulla pompa")
    expect(after(italian, "Condizioni")).toBe("Il garante ripara la pompa.")
    expect(all.filter((text) => italian.includes(text) && /[a-z]{4}/.test(text)).sort()).toEqual(
      ["Bella Crema 3000", "Steel / 230 V", "Casa Elettrica S.r.l.", after(all, "Seller"), after(all, "By post"),
        after(all, "Guarantor"), "help@example.com"].sort()
    )
  })
})

describe("a certificate", () => {
  it("says for each promise what is still to come", () => {
    const none = { parts: null, labour: null, travel: null }
    const pending = { ...commercial, status: "pending" as const, starts_on: null, ends_on: none }
    const terms = words({ warranties: [pending] })
    expect(after(terms, "Starts")).toBe("On the day of delivery")
    expect(after(terms, "Covered until")).toBe("Parts: 60 months from its start\nLabour: 36 months from its start")
  })

  it("names the elements together that end together, and none when all do", () => {
    const ends = (ends_on: typeof commercial.ends_on) =>
      after(words({ warranties: [{ ...commercial, ends_on }] }), "Covered until")
    const [early, late] = ["2029-03-01", "2031-03-01"]
    expect(ends({ parts: late, labour: late, travel: late })).toBe("1 March 2031, this day included")
    expect(ends({ parts: late, labour: early, travel: early })).toBe(
      "Parts: 1 March 2031, this day included\nLabour and travel: 1 March 2029, this day included"
    )
  })

  it("doesn't invent an end where the law has none", () => {
    const months = { parts: null, labour: null, travel: null }
    const dutch = { ...statutory, ends_on: months, terms: { ...statutory.terms, months } }
    expect(after(words({ warranties: [dutch] }), "Covered until")).toBe(
      "As long as a product of this kind may be expected to last"
    )
  })

  it("says of an end that is the least that it is the least", () => {
    const dutch = { ...statutory, terms: { ...statutory.terms, is_open_ended: true } }
    expect(after(words({ warranties: [dutch] }), "Covered until")).toBe(
      "At least 1 March 2028; after that, as long as a product of this kind may be expected to last"
    )
  })

  it("names the law only where it is known", () => {
    expect(after(words({}), "Legal guarantee")).toBe("By the law of Italy")
    const unknown = [{ ...statutory, jurisdiction: { country: "eu", is_fallback: true } }]
    expect(after(words({ warranties: unknown }), "Legal guarantee")).toBe(
      "By the law of the place where you bought as a consumer"
    )
  })

  it("leaves void warranties out", () => {
    const all = words({ warranties: [statutory, { ...commercial, status: "void" }] })
    expect(all).not.toContain("Five years on the pump")
    expect(all).toContain("No guarantee beyond your rights by law was promised for this product.")
  })

  it("says of a promise that it is over, or used up", () => {
    const over = (status: "expired" | "exhausted") => words({ warranties: [{ ...commercial, status, uses: 4 }] })
    expect(over("expired")).toContain("This guarantee has ended.")
    expect(over("exhausted")).toContain("All uses of this guarantee are spent.")
    expect(after(over("exhausted"), "Uses")).toBe("0 of 3 left")
  })

  it("tells a business that a consumer's rights aren't listed", () => {
    const all = words({ unit: { ...unit, buyer_kind: "business" }, warranties: [commercial] })
    expect(all.join()).toContain("sold to a business")
    expect(all.join()).not.toContain("entitled by law")
  })

  it("leaves it to the guarantor when the shop has not said who it is", () => {
    const all = words({ seller: null })
    expect(all[0]).toBe("Warranty certificate")
    expect(all).not.toContain("Seller")
    expect(after(all, "How to obtain what you are owed")).toContain("Tell the guarantor named above")
  })

  it("has no empty lines for what isn't known", () => {
    const all = words({
      unit: {
        ...unit,
        variant_title: null,
        sku: "",
        serial_number: null,
        order_display_id: null,
        delivered_on: null,
        country_code: null,
      },
    })
    for (const label of ["Variant", "Article number", "Serial number", "Order", "Delivered on", "Sold to", "Pieces"]) {
      expect(all).not.toContain(label)
    }
    expect(after(words({ unit: { ...unit, pieces: 12 } }), "Pieces")).toBe("12")
  })

  it("calls a promise without a name by its kind", () => {
    const all = words({ warranties: [{ ...commercial, kind: "durability", policy_name: {} }] })
    expect(all.filter((text) => text === "Producer's guarantee of durability")).toHaveLength(1)
  })
})
