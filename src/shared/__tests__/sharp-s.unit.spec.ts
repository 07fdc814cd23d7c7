import fc from "fast-check"
import { spellings } from "../sharp-s"

const plain = (word: string) => word.replace(/ß/gu, "ss")

describe("the spellings of a word", () => {
  it.each([
    ["wash", ["wash"]],
    ["", [""]],
    ["s", ["s"]],
    ["strasse", ["strasse", "straße"]],
    ["straße", ["straße", "strasse"]],
    ["massstab", ["massstab", "maßstab"]],
    ["schlossstrasse", ["schlossstrasse", "schloßstrasse", "schlossstraße", "schloßstraße"]],
  ])("%j are %j", (word, all) => {
    expect(spellings(word)).toEqual(all)
  })

  it("begin with the word itself, are few, and all mean the same", () => {
    const word = fc.array(fc.constantFrom("s", "ss", "ß", "a", "𝐛"), { maxLength: 60 }).map((parts) => parts.join(""))
    fc.assert(
      fc.property(word, (word) => {
        const all = spellings(word)
        expect(all[0]).toBe(word)
        expect(all.length).toBeLessThanOrEqual(8)
        expect(new Set(all).size).toBe(all.length)
        expect(new Set(all.map(plain))).toEqual(new Set([plain(word)]))
      })
    )
  })
})
