import { untrueClaim } from "../claims-linter"
import { isStatutoryRunning } from "../statutory"
import type { StoredCoverage } from "../types"

describe("T-172: words that deny the legal guarantee", () => {
  it.each([
    "Your warranty has expired.",
    "Unfortunately the GUARANTEE on your washing machine is over",
    "The warranty period ended in May",
    "the product is out of warranty",
    "It is no longer under warranty",
    "There is no more guarantee",
    "an expired warranty can't be used",
    "La garanzia è scaduta",
    "Purtroppo la sua garanzia è ormai terminata.",
    "La garanzia sul prodotto risulta decaduta",
    "Il prodotto è fuori garanzia",
    "non è più in garanzia",
    "Ihre Garantie ist leider abgelaufen",
    "Die Gewährleistungsfrist ist abgelaufen",
    "Votre garantie est expirée",
    "Le produit est hors garantie",
    "La garantía ha caducado",
    "Está fuera de garantía",
    "Your  warranty\nhas   expired",
  ])("are found in: %s", (text) => {
    expect(untrueClaim(text)).not.toBeNull()
  })

  it.each([
    "Your warranty runs until 10 November 2028.",
    "We will repair it under warranty.",
    "The extended warranty covers parts, too.",
    "La garanzia legale vale due anni",
    "È coperto dalla garanzia fino al 2028",
    "The offer has expired",
    "Ihre Garantie läuft noch",
    "Your guarantee has not ended",
    "",
  ])("are not found in: %s", (text) => {
    expect(untrueClaim(text)).toBeNull()
  })

  it("are named as they stand", () => {
    expect(untrueClaim("Sorry, but your Warranty has expired!")).toBe("warranty has expired")
  })

  it("are read quickly in the longest message", () => {
    const long = "warranty on a a a a a a a a a a a a a a a a a a a ".repeat(200)
    expect(untrueClaim(long)).toBeNull()
  })
})

describe("the legal guarantee of an item", () => {
  const coverage = (change: Partial<StoredCoverage>): StoredCoverage => ({
    assessed_at: "2026-11-20T10:00:00.000Z",
    result: "covered",
    deadlines: [],
    reasons: [],
    ...change,
  })

  it.each(["guarantee_end", "digital_supply_end", "action_end"])("runs to the end of its last day: %s", (code) => {
    const until = coverage({ deadlines: [{ code, on: "2028-11-10" }] })
    expect(isStatutoryRunning(until, "2028-11-10")).toBe(true)
    expect(isStatutoryRunning(until, "2028-11-11")).toBe(false)
  })

  it("runs where the law has no fixed end, and not by a promise of the shop", () => {
    const openEnded = coverage({ reasons: [{ code: "expected_life_assessment", params: { since: "2026-01-01" } }] })
    expect(isStatutoryRunning(openEnded, "2040-01-01")).toBe(true)
    expect(
      isStatutoryRunning(coverage({ deadlines: [{ code: "commercial_end", on: "2040-01-01" }] }), "2030-01-01")
    ).toBe(false)
    expect(isStatutoryRunning(null, "2026-01-01")).toBe(false)
  })
})
