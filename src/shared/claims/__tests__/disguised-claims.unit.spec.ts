import fc from "fast-check"
import { untrueClaim } from "../untrue-claim"

const denials = [
  "Your warranty has expired",
  "the guarantee is over",
  "out of warranty",
  "no longer under warranty",
  "an expired guarantee",
  "no more warranty",
  "la garanzia è scaduta",
  "la garanzia legale è ormai terminata",
  "fuori garanzia",
  "non è più in garanzia",
  "die Garantie ist abgelaufen",
  "die Gewährleistungsfrist ist leider abgelaufen",
  "außerhalb der Gewährleistung",
  "la garantie légale est expirée",
  "hors garantie",
  "la garantía ha caducado",
  "fuera de la garantía",
] as const

const truths = [
  "Your warranty runs until 10 November 2028",
  "We repair it under warranty",
  "La garanzia legale vale due anni",
  "La riparazione è coperta dalla garanzia",
  "Die Garantie gilt bis 2028",
  "La garantie légale court encore",
  "La garantía sigue vigente",
  "The offer has expired",
  "Il buono è scaduto",
] as const

const denial = fc.constantFrom(...denials)
const truth = fc.constantFrom(...truths)
const blank = fc.constantFrom(" ", "  ", "\n", "\r\n\t", "\u00a0", "\u2009", "\u3000")

/** Other ways to write the same letters, as keyboards and word processors do. */
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFKD").replace(/\p{M}/gu, ""),
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
)

describe("T-172: words that deny the legal guarantee, however they are dressed", () => {
  it("are found in any spelling and between any blanks", () => {
    fc.assert(
      fc.property(denial, spelling, blank, (text, spell, between) => {
        const written = spell(text).split(" ").join(between)
        expect([written, untrueClaim(written) !== null]).toEqual([written, true])
      }),
      { numRuns: 500 }
    )
  })

  it("are found wherever they stand in a letter, and named without what stands around them", () => {
    fc.assert(
      fc.property(denial, truth, truth, fc.constantFrom(". ", "!\n", " – ", "; "), (text, before, after, between) => {
        const found = untrueClaim([before, text, after].join(between))
        expect(found).not.toBeNull()
        expect((found as string).length).toBeLessThanOrEqual(text.length + 3)
        expect(found).toBe(untrueClaim(text))
      })
    )
  })

  it("are not found in letters that say what is true", () => {
    fc.assert(
      fc.property(
        fc.array(truth, { maxLength: 6 }),
        spelling,
        fc.constantFrom(". ", ".\n\n"),
        (list, spell, between) => {
          const letter = spell(list.join(between))
          expect([letter, untrueClaim(letter)]).toEqual([letter, null])
        }
      )
    )
  })

  it("are not found in a word that only contains them", () => {
    for (const text of [
      "Warrantyhas expired2",
      "sgaranzia scadutamente",
      "Thors garantiert",
      "Garantien abgelaufener",
    ]) {
      expect([text, untrueClaim(text)]).toEqual([text, null])
    }
  })

  it.each([
    ["an accent typed as an apostrophe", "La garanzia e' scaduta"],
    ["an accent typed as a printer's apostrophe", "La garanzia e’ gia’ terminata"],
    ["what it was on", "The warranty on Anna's coffee machine has expired"],
    ["what it was of", "The guarantee of your e-bike is over"],
    ["what it was on, feminine", "La garanzia sulla lavatrice è scaduta"],
    ["what it was of, feminine", "La garanzia legale della sua macchina da caffè è ormai finita"],
    ["what it was of, with an article that is cut short", "la garanzia dell’articolo risulta decaduta"],
    ["how long it was", "La garanzia di 24 mesi è scaduta"],
    ["the guarantee as a roof", "Non è più coperta dalla garanzia"],
    ["what it was for, in German", "Die Garantie für Ihre Espressomaschine ist abgelaufen"],
    ["what it was of, in French", "La garantie de l’appareil est expirée"],
    ["what it was of, in Spanish", "La garantía de su lavadora ha caducado"],
    ["capitals with accents", "LA GARANZIA È GIÀ TERMINATA"],
  ])("are found with %s", (_, text) => {
    expect([text, untrueClaim(text) !== null]).toEqual([text, true])
  })

  it.each([
    "The warranty on your machine has not expired",
    "The guarantee for the battery never lapsed",
    "La garanzia sul prodotto non è scaduta",
    "La garanzia della lavatrice non è ancora terminata",
    "Die Garantie für Ihre Maschine ist nicht abgelaufen",
    "La garantie de votre machine n'est pas expirée",
    "La garantía de su lavadora no ha caducado",
    "È coperta dalla garanzia",
  ])("are not found where they are denied themselves: %s", (text) => {
    expect([text, untrueClaim(text)]).toEqual([text, null])
  })

  it("never break on what people paste", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => {
        const found = untrueClaim(text)
        expect(found === null || found.length > 0).toBe(true)
      })
    )
    for (const text of ["", "\0", "\ud800", "😀".repeat(5000), `${"garanzia ".repeat(1000)}`]) {
      expect(untrueClaim(text)).toBeNull()
    }
  })
})
