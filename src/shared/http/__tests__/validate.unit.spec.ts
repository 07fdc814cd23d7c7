import { z } from "@medusajs/framework/zod"
import fc from "fast-check"
import { countryCode, emailAddress, freeText, lineOfText, recordId, textPerLanguage } from "../schema/text"
import { instant, localDate, timeZone } from "../schema/time"
import { oneOrMany, paging, queryFlag, searchText } from "../schema/query"
import { validate } from "../validate"

const list = z.strictObject({
  ...paging(["created_at"]),
  q: searchText.optional(),
  status: oneOrMany(z.enum(["open", "done"])).optional(),
  flagged: queryFlag.optional(),
})
const readList = (query: Record<string, unknown>) => validate(list, query, "query")
const refusalOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    expect(error).toMatchObject({ type: "invalid_data" })
    return (error as Error).message
  }
  throw new Error("It was accepted")
}

describe("a list's query", () => {
  it("has defaults", () => {
    expect(readList({})).toEqual({ limit: 20, offset: 0 })
  })

  it.each(["0", "101", "-1", "1e2", "0x10", " 5 ", "12abc", "5.0", "", "NaN", "1000000000000000000"])(
    "refuses the limit %j",
    (limit) => {
      expect(refusalOf(() => readList({ limit }))).toContain("a whole number from 1 to 100")
    }
  )

  it.each(["10001", "99999999999999999999", "-5", "1e20"])("names cursor when the offset is %s", (offset) => {
    expect(refusalOf(() => readList({ offset }))).toContain("cursor")
  })

  it.each(["id", "id;drop", "-", "--", "", "a.b.c.d", "-metadata"])("refuses the order %j and lists those there are", (order) => {
    expect(refusalOf(() => readList({ order }))).toContain("accepted: created_at, -created_at")
  })

  it("names an unknown key and those it knows", () => {
    const message = refusalOf(() => readList({ customer_id: "cus_1" }))

    expect(message).toContain("Unknown field 'customer_id' in the query")
    expect(message).toContain("limit, offset, cursor, order, q, status, flagged")
  })

  it.each(["__proto__", "constructor", "prototype"])("refuses the key %s", (key) => {
    const query = Object.create(null)
    query[key] = "1"
    expect(refusalOf(() => readList(query))).toContain(key)
  })

  it.each(["\0", "a\0b", "\ud800", "x\udfff"])("refuses a text that the database can't store", (q) => {
    expect(refusalOf(() => readList({ q }))).toContain("NUL")
  })

  it("caps a search at 100 characters and 5 words", () => {
    expect(refusalOf(() => readList({ q: "x".repeat(101) }))).toContain("100")
    expect(refusalOf(() => readList({ q: "a b c d e f" }))).toContain("5 words")
    expect(readList({ q: "   " }).q).toBe("")
    expect(readList({ q: "😀".repeat(100) }).q).toHaveLength(200)
  })

  it("takes one value or a list of at most 50", () => {
    expect(readList({ status: "open" }).status).toEqual(["open"])
    expect(readList({ status: ["open", "done"] }).status).toEqual(["open", "done"])
    expect(refusalOf(() => readList({ status: Array(51).fill("open") }))).toContain("at most 50")
    expect(refusalOf(() => readList({ status: "closed" }))).toContain("open, done")
    expect(refusalOf(() => readList({ limit: ["1", "2"] }))).toContain("limit")
  })

  it("reads true and false and nothing else", () => {
    expect(readList({ flagged: "true" }).flagged).toBe(true)
    expect(readList({ flagged: "false" }).flagged).toBe(false)
    expect(refusalOf(() => readList({ flagged: "1" }))).toContain("true, false")
  })
})

describe("texts, days and instants", () => {
  const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

  it.each(["2026-02-29", "1969-12-31", "2200-01-01", "10000-01-01", "2026-1-1", "2026-01-01T00:00:00Z", "Infinity", ""])(
    "refuses the day %j",
    (day) => expect(accepts(localDate, day)).toBe(false)
  )

  it.each(["2024-02-29", "1970-01-01", "2199-12-31"])("takes the day %s", (day) => expect(accepts(localDate, day)).toBe(true))

  it.each(["2026-01-01", "2026-01-01T10:00:00", "2026-06-30T23:59:60Z", "2026-01-01T24:00:00Z", "1969-12-31T00:00:00Z"])(
    "refuses the instant %j",
    (text) => expect(accepts(instant, text)).toBe(false)
  )

  it.each([
    ["2026-01-01T10:00:00+14:00", "2025-12-31T20:00:00.000Z"],
    ["2026-01-01T10:00:00-00:00", "2026-01-01T10:00:00.000Z"],
    ["2026-01-01T10:00Z", "2026-01-01T10:00:00.000Z"],
  ])("reads %s in UTC", (text, utc) => expect(instant.parse(text)).toBe(utc))

  it("knows time zones", () => {
    expect(accepts(timeZone, "Europe/Rome")).toBe(true)
    expect(accepts(timeZone, "Europe/Atlantis")).toBe(false)
  })

  it.each(["a@b", "a@@b.it", "a b@c.it", "a@b.it.", `${"a".repeat(250)}@b.it`, '"a b"@c.it', ""])(
    "refuses the e-mail address %j",
    (email) => expect(accepts(emailAddress, email)).toBe(false)
  )

  it("writes e-mail addresses and countries in small letters", () => {
    expect(emailAddress.parse(" Mario@Example.COM ")).toBe("mario@example.com")
    expect(countryCode.parse("IT")).toBe("it")
  })

  it("cuts spaces, counts by code point and keeps control characters out of a line", () => {
    const line = lineOfText({ max: 3 })
    expect(line.parse("  a😀b ")).toBe("a😀b")
    expect(accepts(line, "abcd")).toBe(false)
    expect(accepts(line, "   ")).toBe(false)
    expect(accepts(line, "a\r\n")).toBe(true)
    expect(accepts(line, "a\nb")).toBe(false)
    expect(accepts(freeText({ max: 5 }), "a\nb")).toBe(true)
    expect(accepts(freeText({ max: 5 }), "a\u0007b")).toBe(false)
  })

  it("takes texts for at most 30 languages", () => {
    const codes = Array.from({ length: 31 }, (_, index) => `a${String.fromCharCode(97 + (index % 26))}${index < 26 ? "" : "x"}`)
    expect(accepts(textPerLanguage(10), { en: "x", "pt-BR": "y" })).toBe(true)
    expect(accepts(textPerLanguage(10), Object.fromEntries(codes.map((code) => [code, "x"])))).toBe(false)
    expect(accepts(textPerLanguage(10), { English: "x" })).toBe(false)
  })

  it.each(["", "../../x", "a b", "x".repeat(129), "é"])("refuses the id %j", (id) => expect(accepts(recordId, id)).toBe(false))
})

describe("any value at all", () => {
  it("is read or refused as bad input, never anything else", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        try {
          validate(list, value, "query")
        } catch (error) {
          expect(error).toMatchObject({ type: "invalid_data" })
        }
      })
    )
  })

  it("never changes the prototype of objects", () => {
    refusalOf(() => validate(list, JSON.parse('{"__proto__":{"x":1}}'), "body"))
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it("refuses a nesting that only an attack has", () => {
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => [inner], 1)
    expect(refusalOf(() => validate(z.unknown(), deep, "body"))).toContain("nesting")
  })
})
