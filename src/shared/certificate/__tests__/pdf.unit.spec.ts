import { certificateDocument } from "../document"
import { renderCertificate } from "../index"
import { toPdf } from "../pdf"
import type { CertificateInput } from "../types"
import { readPdf } from "./pdf-text"
import { commercial, input, statutory, unit } from "./sample"

const read = async (given: CertificateInput) =>
  readPdf(await toPdf({ ...certificateDocument(given), compress: false })).pages

describe("the certificate as PDF", () => {
  it("is a PDF", async () => {
    const pdf = await renderCertificate(input)
    expect(pdf.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7")
    expect(pdf.toString("latin1")).toContain("/Lang (en)")
  })

  it("can be read back, in English", async () => {
    const words = (await read(input)).join(" ")
    expect(words).toContain("Warranty certificate Issued on 2 March 2026 The product Product Bella Crema 3000")
    expect(words).toContain("Serial number BC3K-000123")
    expect(words).toContain("you are entitled by law to remedies from the seller, free of charge")
    expect(words).toContain("Guarantor Bella S.p.A., Via dell'Industria 12, 20099 Sesto")
    expect(words).toContain("Parts: 1 March 2031, this day included")
  })

  it("can be read back, in Italian", async () => {
    const words = (await read({ ...input, locale: "it" })).join(" ")
    expect(words).toContain("Certificato di garanzia Rilasciato il 2 marzo 2026")
    expect(words).toContain("la legge ti riconosce, senza spese, rimedi nei confronti del venditore")
    expect(words).toContain("Il garante ripara la pompa.")
    expect(words).toContain("Pagina 1 di")
  })

  it("draws the letters of Europe's languages, Greek and Cyrillic", async () => {
    const title = "Łódź Příliš žluťoučký kůň Ștefan Őrült İğne Ærø ß Ωμέγα Жук ҐЄЇ"
    expect((await read({ ...input, unit: { ...unit, product_title: title } }))[0]).toContain(title)
  })

  it("shows markup as the text that it is", async () => {
    const title = "<b>Crema</b> {{7*7}} ${x} **bold** [link](javascript:alert)"
    const [page] = await read({ ...input, unit: { ...unit, product_title: title } })
    expect(page.replace(/ /g, "")).toContain(title.replace(/ /g, ""))
  })

  it("is the same, byte for byte, for the same input", async () => {
    const [first, second] = [await renderCertificate(input), await renderCertificate(structuredClone(input))]
    expect(first.equals(second)).toBe(true)
  })

  it("is made for several customers at once", async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Machine number ${index}`)
    const all = await Promise.all(names.map((name) => read({ ...input, unit: { ...unit, product_title: name } })))
    expect(all.map(([page], index) => page.includes(names[index]))).toEqual(names.map(() => true))
  })

  it("numbers its pages and loses none of a long statement", async () => {
    const statement = { en: Array.from({ length: 400 }, (_, line) => `Clause ${line} stands.`).join("\n") }
    const pages = await read({
      ...input,
      warranties: [statutory, { ...commercial, terms: { ...commercial.terms, statement } }],
    })
    expect(pages.length).toBeGreaterThan(5)
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`))
    const clauses = pages.join(" ").match(/Clause \d+ stands\./g) ?? []
    expect(clauses).toEqual(Array.from({ length: 400 }, (_, line) => `Clause ${line} stands.`))
  })

  it("keeps a heading with what it is about, wherever the page ends", async () => {
    const headings = [
      "Promised beyond the law",
      "Five years on the pump",
      "Care plus",
      "Commercial guarantee",
      "Protection plan",
      "Terms",
      "How to obtain what you are owed",
    ]
    for (let lines = 1; lines <= 40; lines += 3) {
      const statement = { en: Array.from({ length: lines }, () => "One line.").join("\n") }
      const plan = { ...commercial, kind: "plan" as const, policy_name: { en: "Care plus" } }
      const pages = await read({
        ...input,
        warranties: [statutory, { ...commercial, terms: { ...commercial.terms, statement } }, plan],
      })
      for (const page of pages) {
        const body = page.replace(/Reference .*$/, "").trim()
        expect(headings.filter((heading) => body.endsWith(heading))).toEqual([])
      }
    }
  })

  it("has room for the longest words and names", async () => {
    const endless = "W".repeat(2000)
    const pages = await read({
      ...input,
      unit: { ...unit, product_title: endless, serial_number: "X".repeat(500), variant_title: "a\n".repeat(300) },
      seller: { name: endless, address: "b\n".repeat(250), email: null, phone: null },
    })
    const words = pages.join(" ")
    expect(words).toContain("How to obtain what you are owed")
    expect(words).toContain("Covered until")
    expect(words).toContain("…")
  })

  it("loads pdfmake with the first document and not before", async () => {
    const loaded = jest.fn()
    await jest.isolateModulesAsync(async () => {
      jest.doMock("pdfmake", () => {
        loaded()
        return jest.requireActual("pdfmake")
      })
      const certificate = jest.requireActual<typeof import("../index")>("../index")
      expect(loaded).not.toHaveBeenCalled()
      await certificate.renderCertificate(input)
      expect(loaded).toHaveBeenCalledTimes(1)
    })
  })
})
