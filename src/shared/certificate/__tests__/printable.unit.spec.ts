import { createRequire } from "node:module"
import fc from "fast-check"
import fonts from "pdfmake/fonts/Roboto.js"
import { printable, shortened } from "../printable"

type Font = { hasGlyphForCodePoint(point: number): boolean }
const withPdfkit = createRequire(createRequire(require.resolve("pdfmake")).resolve("pdfkit"))
const fontkit = withPdfkit("fontkit") as { openSync(file: string): Font }
const drawn = Object.values(fonts.Roboto).map((file) => fontkit.openSync(file))

const plain = (text: string) => printable(text).replace(/\u200b/g, "")

describe("what the certificate's font can show", () => {
  it("never holds a character that the font can't draw", () => {
    const characters = Array.from({ length: 0x30000 }, (_, point) => String.fromCodePoint(point))
    const kept = new Set(characters.flatMap((character) => Array.from(printable(`a${character}b`))))
    const points = [...kept, "\u200b"].map((character) => character.codePointAt(0) ?? 0)
    expect(points).toContain(0xfffd)
    expect(points.filter((point) => point !== 0x0a && !drawn.every((font) => font.hasGlyphForCodePoint(point)))).toEqual([])
  })

  it.each([
    ["Łódź, Příliš žluťoučký kůň, Ștefan, Őrült, İğne, Ærø, Straße, Ωμέγα, Жук", "the letters of Europe"],
    ["€ 49,90 – “quoted” „zitiert“ «cité» ½ ° × ≤ …", "punctuation"],
    ["<b>{{x}}</b> $t(y) & \\", "markup"],
  ])("keeps %s: %s", (text) => {
    expect(plain(text)).toBe(text)
  })

  it("composes letters that came in pieces", () => {
    expect(plain("Caffe\u0300 u\u0308ber n\u0303")).toBe("Caffè über ñ")
  })

  it("leaves out pictures, their joiners, and marks that nobody sees", () => {
    expect(plain("Crema 👩‍🔧👍🏽 Pro")).toBe("Crema Pro")
    expect(plain("A\u202eB\u0000C\u00adD\u2066E\ufe0f")).toBe("ABCDE")
  })

  it("shows that letters of another script are missing", () => {
    expect(plain("漢字 X")).toBe("\ufffd\ufffd X")
  })

  it("knows one kind of line end", () => {
    expect(plain("a\r\nb\rc\nd\te")).toBe("a\nb\nc\nd e")
  })

  it("lets endless words break, and others alone", () => {
    const parts = printable("x".repeat(95)).split("\u200b")
    expect(parts.map((part) => part.length)).toEqual([30, 30, 30, 5])
    expect(printable("Donaudampfschifffahrtskapitän")).not.toContain("\u200b")
    expect(printable(`${"x".repeat(30)} y`)).not.toContain("\u200b")
  })

  it("has no run of more than thirty characters, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(printable(text)).not.toMatch(/[^\s\u200b-]{31}/)
      })
    )
  })
})

describe("a value among others", () => {
  it("has at most twelve lines", () => {
    expect(shortened("a\n\nb\r\nc")).toBe("a\nb\nc")
    expect(shortened("a\n".repeat(13))).toBe(Array.from({ length: 13 }, () => "a").join(", "))
  })

  it("has at most 600 characters", () => {
    expect(shortened("é".repeat(600))).toBe("é".repeat(600))
    expect(shortened("👩".repeat(601))).toBe(`${"👩".repeat(599)}…`)
  })
})
