import mailEn from "../../texts/en/mail.json"
import mailIt from "../../texts/it/mail.json"
import { refuseUntrueWording } from "../refuse-untrue-wording"
import { untrueClaim } from "../untrue-claim"

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

describe("a wording that is kept for customers", () => {
  it("is refused with the words that deny the guarantee, as it stands or as it looks when it is filled", () => {
    const refused = (...texts: string[]) => {
      try {
        refuseUntrueWording(texts)
        return null
      } catch (error) {
        return { code: (error as { code?: string }).code, message: String(error) }
      }
    }
    expect(refused("Hello", "Sorry, your warranty has expired.")).toMatchObject({
      code: "untrue_wording",
      message: expect.stringContaining("'warranty has expired'"),
    })
    expect(refused("La garanzia {{ x }} scaduta", "La garanzia è scaduta")).toMatchObject({ code: "untrue_wording" })
    expect(refused("Your guarantee runs until Monday", "")).toBeNull()
  })

  it.each([
    ["English", mailEn],
    ["Italian", mailIt],
  ])("is never one of ours: %s", (_language, mail) => {
    const texts = (value: unknown): string[] =>
      typeof value === "string" ? [value] : Object.values(value as object).flatMap(texts)
    const ours = texts(mail)

    expect(ours.length).toBeGreaterThan(40)
    expect(ours.filter((text) => untrueClaim(text) !== null)).toEqual([])
  })
})
