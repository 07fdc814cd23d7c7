import fc from "fast-check"
import { folded } from "../../../../shared/folded"
import { addressWords, codeKey, codeWords, maxSearchBytes, searchText, wordsOf } from "../search-words"

describe("words by which a case is found", () => {
  it("are the same in any spelling", () => {
    expect(folded("Éclair ÜTÜ ﬁn ＡＢ")).toBe("eclair utu fin ab")
    expect(wordsOf("Perché non si chiude? (porta)")).toEqual(["perche", "non", "si", "chiude", "porta"])
    expect(codeKey(" SN 12\u00a034\u200b ")).toBe("sn1234")
    expect(wordsOf("…")).toEqual([])
  })

  it("of a number are all of its ends, so that whoever reads the last digits finds it", () => {
    expect(codeWords("C-2026-000123")).toEqual([
      "c-2026-000123",
      "2026-000123",
      "026-000123",
      "26-000123",
      "6-000123",
      "000123",
      "00123",
      "0123",
      "123",
    ])
    expect(codeWords("1001")).toEqual(["1001"])
    expect(codeWords("  ")).toEqual([])
  })

  it("of a number are few, however long it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (code) => {
        const words = codeWords(code)
        expect(words.length).toBeLessThanOrEqual(26)
        expect(words.every((word) => word.length > 0 && Array.from(word).length <= 64 && !/\s/.test(word))).toBe(true)
      })
    )
  })

  it("of an address are the address and its parts", () => {
    expect(addressWords("Anna.Nowak@Example.com")).toEqual([
      "anna.nowak@example.com",
      "anna",
      "nowak",
      "example",
      "com",
    ])
  })

  it("stand once each, in their order, and never take more room than there is", () => {
    expect(searchText(["b", "a", "b"])).toBe("b a")
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 64, unit: "grapheme" }), { maxLength: 1000 }),
        (given) => {
          const words = given.flatMap(wordsOf)
          const text = searchText(words)
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSearchBytes)
          expect(new Set(text.split(" ")).size).toBe(text.split(" ").length)
        }
      )
    )
    const many = Array.from({ length: 5000 }, (_, n) => `word${n}`)
    expect(searchText(["first", ...many]).startsWith("first word0 word1 ")).toBe(true)
    expect(Buffer.byteLength(searchText(many))).toBeLessThanOrEqual(maxSearchBytes)
  })
})
