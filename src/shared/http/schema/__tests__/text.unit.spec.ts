import fc from "fast-check"
import { validate } from "../../validate"
import * as text from "../text"

type Schema = Parameters<typeof validate>[0]
const read = (schema: Schema, value: unknown) => validate(schema, value, "value")
const takes = (schema: Schema, value: unknown) => schema.safeParse(value).success

describe("a line of text", () => {
  const line = text.lineOfText({ max: 10 })

  it("loses its margins, of whatever kind of space, and nothing within", () => {
    expect(read(line, "\u3000 An  Maria\u00a0")).toBe("An  Maria")
    expect(read(line, "\ufeffé à\t")).toBe("é à")
  })

  it("is counted in characters as people see code points, not in halves of them", () => {
    expect(takes(line, "🛠".repeat(10))).toBe(true)
    expect(takes(line, "🛠".repeat(11))).toBe(false)
    expect(takes(line, `  ${"x".repeat(10)}  `)).toBe(true)
  })

  it.each(["a\nb", "a\r\nBcc: x", "a\u0000b", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b", "\u001b[31m"])(
    "is one line: %j isn't",
    (value) => {
      expect(() => read(line, value)).toThrow(/NUL|one line of 1 to 10 characters/)
    }
  )

  it.each(["", " ", "\u00a0\u2003", "\u200b", "\u200b\u2060\ufeff", "\u202e"])(
    "shows something: %j doesn't",
    (value) => {
      expect(() => read(line, value)).toThrow("one line of 1 to 10 characters")
    }
  )

  it("may show nothing where nothing is asked for", () => {
    expect(read(text.lineOfText({ min: 0, max: 3 }), " ")).toBe("")
  })

  it("keeps what people write in any script, joined emoji included", () => {
    for (const value of ["Łódź", "日本語", "مرحبا", "👩‍👧", "O'Neill–Òs", "{{7*7}}", "<b>x</b>", "${x}"]) {
      expect(read(text.lineOfText({ max: 40 }), value)).toBe(value)
    }
  })

  it.each([5, null, undefined, true, ["a"], { a: 1 }])("is a text: %j isn't", (value) => {
    expect(takes(line, value)).toBe(false)
  })
})

describe("a text of paragraphs", () => {
  const free = text.freeText({ max: 12 })

  it("keeps its lines as they were typed", () => {
    expect(read(free, "\n uno\r\n\tdue\n\n")).toBe("uno\r\n\tdue")
  })

  it.each(["a\u0007b", "a\u000bb", "a\u009fb", "\u001b[2J"])("has no control characters: %j", (value) => {
    expect(() => read(free, value)).toThrow("a text of 1 to 12 characters")
  })

  it("gives the same text when it is read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (value) => {
        const once = free.safeParse(value)
        expect(once.success ? free.parse(once.data) : null).toBe(once.success ? once.data : null)
      })
    )
  })
})

describe("an id", () => {
  it.each(["cus_01ABC", "a.b:c@d+e~f-g", "x", "x".repeat(128)])("is %s", (value) => {
    expect(read(text.recordId, value)).toBe(value)
  })

  it.each(["", " ", "a b", "a/b", "../x", "a%00", "a'--", "ñ", "x".repeat(129), "a\n", '{"$ne":null}'])(
    "isn't %j",
    (value) => {
      expect(() => read(text.recordId, value)).toThrow("an id of letters, digits, _ and -")
    }
  )
})

describe("an e-mail address", () => {
  it.each([
    [" Gina@Example.COM\t", "gina@example.com"],
    ["o'neill+tag@sub.example.co.uk", "o'neill+tag@sub.example.co.uk"],
    [`${"g".repeat(60)}@${"example.".repeat(20)}com`, `${"g".repeat(60)}@${"example.".repeat(20)}com`],
  ])("%j is kept as %j", (given, kept) => {
    expect(read(text.emailAddress, given)).toBe(kept)
  })

  it.each([
    "gina",
    "gina@",
    "@example.com",
    "gina@@example.com",
    "gina@example",
    "gina@example.com.",
    "gi na@example.com",
  ])("isn't %j", (value) => {
    expect(takes(text.emailAddress, value)).toBe(false)
  })

  it.each(["gina@example.com\r\nBcc: eve@example.com", "gina@example.com,eve@example.com", "<gina@example.com>"])(
    "is one address and no header: %j",
    (value) => {
      expect(takes(text.emailAddress, value)).toBe(false)
    }
  )

  it("that was taken is taken once more as it is", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = text.emailAddress.safeParse(address)
        if (once.success) {
          expect(text.emailAddress.parse(once.data)).toBe(once.data)
          expect(once.data).toBe(once.data.toLowerCase())
        }
      })
    )
  })
})

describe("codes, countries, currencies and languages", () => {
  it.each(["two-years", "a", "1x", "a_b", "x".repeat(64)])("%j is a code", (value) => {
    expect(takes(text.code, value)).toBe(true)
  })

  it.each(["Two", "-a", "_a", "a b", "à", "", "x".repeat(65), "__proto__"])("%j is no code", (value) => {
    expect(takes(text.code, value)).toBe(false)
  })

  it("countries and currencies are written small, as Medusa has them", () => {
    expect([read(text.countryCode, " IT "), read(text.currencyCode, "EUR")]).toEqual(["it", "eur"])
    for (const value of ["ita", "i", "i1", "ıt", ""]) {
      expect([value, takes(text.countryCode, value)]).toEqual([value, false])
    }
    for (const value of ["eu", "euro", "€", "e u"]) {
      expect([value, takes(text.currencyCode, value)]).toEqual([value, false])
    }
  })

  it.each(["en", "it", "pt-BR", "fil", "zh-Hant"])("%s is a language", (value) => {
    expect(takes(text.languageCode, value)).toBe(true)
  })

  it.each(["EN", "it_IT", "italian", "i", "it-", "it-IT-x", "../it", "constructor"])("%s is no language", (value) => {
    expect(takes(text.languageCode, value)).toBe(false)
  })

  it("texts by language are empty or full, in thirty languages at most", () => {
    const texts = text.textPerLanguage(5)
    expect(read(texts, { en: "", it: " uno " })).toEqual({ en: "", it: "uno" })
    expect(() => read(texts, { it: "troppo" })).toThrow("'it' is 'troppo'; accepted: a text of 0 to 5 characters")
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`aa-${10 + index}`, "x"]))
    expect(takes(texts, many(30))).toBe(true)
    expect(() => read(texts, many(31))).toThrow("at most 30 languages")
    expect(() => read(texts, JSON.parse('{"__proto__":"x"}'))).toThrow("'__proto__'")
  })
})
