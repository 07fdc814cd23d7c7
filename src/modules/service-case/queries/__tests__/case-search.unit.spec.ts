import fc from "fast-check"
import { addressWords, codeKey, wordsOf } from "../../domain/search-words"
import { caseWords, itemWords, messageWords } from "../../search-text"
import { caseSearch } from "../case-search"

/** A reader of PostgreSQL's language of searches, as far as ours goes: quoted words, `:*`, `&`, `|` and brackets. */
class Reader {
  private at = 0
  constructor(private readonly text: string) {}

  static matches(query: string, words: ReadonlySet<string>): boolean {
    const reader = new Reader(query)
    const test = reader.either()
    expect(query.slice(reader.at)).toBe("")
    return test(words)
  }

  private either(): Test {
    let left = this.both()
    while (this.takes(" | ")) {
      const [one, other] = [left, this.both()]
      left = (words) => one(words) || other(words)
    }
    return left
  }

  private both(): Test {
    let left = this.single()
    while (this.takes(" & ")) {
      const [one, other] = [left, this.single()]
      left = (words) => one(words) && other(words)
    }
    return left
  }

  private single(): Test {
    if (this.takes("(")) {
      const inner = this.either()
      expect(this.takes(")")).toBe(true)
      return inner
    }
    const word = this.quoted()
    return this.takes(":*") ? (words) => [...words].some((known) => known.startsWith(word)) : (words) => words.has(word)
  }

  private quoted(): string {
    expect(this.takes("'")).toBe(true)
    let word = ""
    for (;;) {
      if (this.takes("''")) {
        word += "'"
      } else if (this.takes("\\\\")) {
        word += "\\"
      } else if (this.takes("'")) {
        return word
      } else {
        expect(this.at).toBeLessThan(this.text.length)
        word += this.text[this.at++]
      }
    }
  }

  private takes(sign: string): boolean {
    const found = this.text.startsWith(sign, this.at)
    this.at += found ? sign.length : 0
    return found
  }
}

type Test = (words: ReadonlySet<string>) => boolean

const finds = (q: string, words: string[]) => {
  const search = caseSearch(q)
  return search !== null && search.words.every((word) => word !== "" && Reader.matches(word, new Set(words)))
}

const labels = {
  number: "C-2026-000123",
  order_display_id: 1001,
  owner_email: "Anna.Nowak@example.com",
  owner_name: "Anna Nowak",
}
const item = {
  serial_number: "SN/00-4711",
  product_title: "Caffè Éclair 2",
  variant_title: "8 kg",
  description: "it’s loud",
}
const words = [...caseWords(labels), ...itemWords(item), ...messageWords("La porta è storta – ÜBERSEE")]

describe("a search among cases", () => {
  it.each([
    "c-2026-000123",
    "000123",
    "123",
    "1001",
    "anna",
    "ann",
    "NOWAK anna",
    "anna.nowak@example.com",
    "anna.nowak@ex",
    "sn/00-4711",
    "SN/00",
    "00-4711",
    "4711",
    "caffe",
    "CAFFÈ éclair",
    "8 kg",
    "kg 2",
    "porta storta",
    "ubersee",
    "it’s lou",
    "loud, porta",
  ])("finds %j", (q) => {
    expect(finds(q, words)).toBe(true)
  })

  it.each(["zebra", "anna zebra", "nna", "an", "12", "porta!chiusa", "x'; drop table", "2026-000124", "example@zebra"])(
    "doesn't find %j",
    (q) => {
      expect(finds(q, words)).toBe(false)
    }
  )

  it("asks nothing when nothing is asked, and finds nothing for signs alone", () => {
    expect(caseSearch(undefined)).toBeNull()
    expect(caseSearch(" \t\u00a0 ")).toBeNull()
    expect(caseSearch("\u200b\u200b")?.words).toEqual([""])
    expect(finds("& | !", words)).toBe(false)
  })

  it.each([
    ["a NUL", "a\0b"],
    ["half a letter", "a\ud800b"],
    ["six words", "a b c d e f"],
    ["more than a hundred letters", "ä".repeat(101)],
    ["a million letters", "x".repeat(1_000_000)],
  ])("refuses %s and names the field", (_, q) => {
    expect(() => caseSearch(q)).toThrow(/'q'/)
  })

  it("counts letters and not the units that they are stored in, and a word that comes twice once", () => {
    expect(() => caseSearch("😀".repeat(100))).not.toThrow()
    expect(() => caseSearch("a a a a a a a b")).not.toThrow()
  })

  const anyText = fc.oneof(
    fc.string({ maxLength: 40, unit: "grapheme" }),
    fc.string({
      maxLength: 30,
      unit: fc.constantFrom("a", "B", "é", "1", "-", "'", "\\", ":", "*", "(", "&", " ", "|", "!"),
    })
  )

  it("takes the commonest ends of addresses for whole words, and any other end for a beginning", () => {
    const said = messageWords("write to mario@shop.community, not to .information")
    expect(finds("shop.comm", said)).toBe(true)
    expect(finds("shop.com", said)).toBe(false)
    expect(finds("shop.com", messageWords("mario@shop.com"))).toBe(true)
    expect(finds("mario@shop.co", addressWords("mario@shop.com"))).toBe(true)
    expect(finds("com", said)).toBe(true)
  })

  it.each([
    ["strasse", "Die Straße ist gesperrt"],
    ["STRASSE 4", "Straße 4"],
    ["Straße", "in der Strasse"],
    ["straß", "Strassenbahn"],
    ["schlossstrasse", "Schlossstraße"],
    ["Bahn-Strasse", "bahn straße"],
    ["gruess@strasse.com", "gruess@straße.com"],
    ["ß", "ss"],
  ])("finds by %j who wrote %j", (q, body) => {
    expect(finds(q, [...messageWords(body), ...addressWords(body)])).toBe(true)
  })

  it("takes ß for nothing but ss", () => {
    expect(finds("strabe", messageWords("Straße"))).toBe(false)
    expect(finds("strase", messageWords("Straße"))).toBe(false)
    expect(finds("masse zebra", messageWords("Maße"))).toBe(false)
  })

  it("is always one that the database can read, word by word and together", () => {
    fc.assert(
      fc.property(anyText, (q) => {
        fc.pre(new Set(q.trim().split(/\s+/u)).size <= 5)
        const asked = (caseSearch(q)?.words ?? []).filter(Boolean)
        for (const query of asked.length ? [...asked, asked.join(" & ")] : []) {
          Reader.matches(query, new Set())
        }
      }),
      { numRuns: 500 }
    )
  })

  it("finds a case by any word that was said in it, from its third letter on, and by all of them together", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), fc.nat(), (body, cut) => {
        const said = messageWords(body)
        const whole = body
          .normalize("NFKD")
          .split(/[^\p{L}\p{N}\p{M}]+/u)
          .filter((word) => wordsOf(word).length === 1 && word.length < 20)
        for (const word of whole) {
          expect([word, finds(word, said)]).toEqual([word, true])
          const letters = Array.from(word.normalize("NFKC"))
          const beginning = letters.slice(0, 3 + (cut % 4)).join("")
          if (Array.from(codeKey(beginning)).length >= 3 && wordsOf(beginning)[0] === codeKey(beginning)) {
            const isThere = said.some((known) => known.startsWith(codeKey(beginning)))
            expect([beginning, finds(beginning, said)]).toEqual([beginning, isThere])
          }
        }
        const together = [...new Set(whole)].slice(0, 5).join(" ")
        if (together && Array.from(together).length <= 100) {
          expect([together, finds(together, said)]).toEqual([together, true])
        }
      }),
      { numRuns: 300 }
    )
  })

  it("finds a number by its end as it is printed, from its last four signs on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 4, max: 11 }), (sequence, length) => {
        const number = `C-2026-${String(sequence).padStart(6, "0")}`
        const known = caseWords({ number, order_display_id: null, owner_email: null, owner_name: null })
        expect([number, finds(number, known)]).toEqual([number, true])
        expect([number, finds(String(sequence), known)]).toEqual([number, true])
        const end = number.slice(-length)
        if (/^[a-z0-9]/i.test(end)) {
          expect([end, finds(end, known)]).toEqual([end, true])
        }
      })
    )
  })
})
