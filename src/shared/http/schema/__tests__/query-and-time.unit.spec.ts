import { z } from "@medusajs/framework/zod"
import fc from "fast-check"
import { validate } from "../../validate"
import { cursor, idParams, oneOrMany, paging, queryFlag, queryInteger, searchText } from "../query"
import { instant, localDate, timeZone } from "../time"

type Schema = Parameters<typeof validate>[0]
const read = (schema: Schema, value: unknown) => validate(schema, value, "query")
const takes = (schema: Schema, value: unknown) => schema.safeParse(value).success

describe("a whole number in a query", () => {
  const number = z.strictObject({ n: queryInteger({ min: -5, max: 100 }) })

  it.each([
    ["0", 0],
    ["-5", -5],
    ["007", 7],
    ["100", 100],
  ])("%j is %i", (given, value) => {
    expect(read(number, { n: given })).toEqual({ n: value })
  })

  it.each(["", " 5", "5 ", "+5", "1e1", "0x10", "5.0", "٥", "101", "-6", "9".repeat(16), "NaN", "Infinity"])(
    "%j isn't one from -5 to 100",
    (given) => {
      expect(() => read(number, { n: given })).toThrow(`'n' is '${given}'; accepted: a whole number from -5 to 100`)
    }
  )

  it("is read as it is written, whatever it is, and nothing else is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 100 }), (value) => {
        expect(read(number, { n: String(value) })).toEqual({ n: value })
      })
    )
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(takes(number, { n: given })).toBe(/^-?\d{1,15}$/.test(given) && +given >= -5 && +given <= 100)
      })
    )
  })
})

describe("flags, lists and searches in a query", () => {
  it("a flag is true or false in so many letters", () => {
    expect([read(queryFlag, "true"), read(queryFlag, "false")]).toEqual([true, false])
    for (const value of ["1", "0", "yes", "TRUE", "", true, ["true"]]) {
      expect([value, takes(queryFlag, value)]).toEqual([value, false])
    }
  })

  it("one value is a list of one; fifty are the most, none is none", () => {
    const status = z.strictObject({ status: oneOrMany(z.enum(["new", "old"])).optional() })
    expect(read(status, { status: "new" })).toEqual({ status: ["new"] })
    expect(read(status, { status: ["new", "old"] })).toEqual({ status: ["new", "old"] })
    expect(read(status, {})).toEqual({})
    expect(takes(status, { status: Array(50).fill("new") })).toBe(true)
    expect(() => read(status, { status: Array(51).fill("new") })).toThrow("at most 50 items")
    expect(() => read(status, { status: [] })).toThrow("at least 1 items")
    expect(() => read(status, { status: ["new", "older"] })).toThrow("'status.1' is 'older'; accepted: new, old")
  })

  it("a search has five words and a hundred characters at most; spaces search for nothing", () => {
    expect(read(searchText, "  perde  acqua ")).toBe("perde  acqua")
    expect(read(searchText, " \u00a0 ")).toBe("")
    expect(takes(searchText, "a b c d e")).toBe(true)
    expect(takes(searchText, "a b c d e f")).toBe(false)
    expect(takes(searchText, "🛠".repeat(100))).toBe(true)
    expect(takes(searchText, "x".repeat(101))).toBe(false)
  })

  it("a cursor is what an answer gave: letters of its alphabet, not too many", () => {
    expect(takes(cursor, "WyJ4Il0")).toBe(true)
    for (const value of ["", "a b", "a=", "a+b", "x".repeat(1_025), "%00"]) {
      expect(() => read(z.strictObject({ cursor }), { cursor: value })).toThrow("the next_cursor of an earlier answer")
    }
  })

  it("paging starts at the beginning with twenty", () => {
    const query = z.strictObject(paging(["created_at", "code"]))
    expect(read(query, {})).toEqual({ limit: 20, offset: 0 })
    expect(read(query, { order: "-code", limit: "100", offset: "10000" })).toEqual({
      order: "-code",
      limit: 100,
      offset: 10_000,
    })
    expect(() => read(query, { order: "--code" })).toThrow("created_at, -created_at, code, -code")
    expect(() => read(query, { offset: "10001" })).toThrow("from 0 to 10000; further pages are read with cursor")
    expect(() => read(query, { offset: "-1" })).toThrow("'offset' is '-1'")
  })

  it("the params of a detail are one id", () => {
    expect(read(idParams, { id: "ascase_1" })).toEqual({ id: "ascase_1" })
    expect(takes(idParams, { id: "a", other: "b" })).toBe(false)
  })
})

describe("days and instants", () => {
  const isDay = (text: string) => takes(localDate, text)

  it("a day is one that exists, between 1970 and 2199", () => {
    expect(["1970-01-01", "2024-02-29", "2199-12-31"].map(isDay)).toEqual([true, true, true])
    for (const text of [
      "1969-12-31",
      "2200-01-01",
      "2023-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
    ]) {
      expect([text, isDay(text)]).toEqual([text, false])
    }
  })

  it("a day agrees with the calendar, whatever numbers make it", () => {
    fc.assert(
      fc.property(fc.nat(2_300), fc.nat(14), fc.nat(33), (year, month, day) => {
        const pad = (value: number, width = 2) => String(value).padStart(width, "0")
        const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
        const date = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect([text, isDay(text)]).toEqual([text, exists && year >= 1970 && year <= 2199])
      })
    )
  })

  it.each([
    ["2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z"],
    ["2026-03-01T09:30Z", "2026-03-01T09:30:00.000Z"],
    ["2026-03-29T02:30:00+02:00", "2026-03-29T00:30:00.000Z"],
    ["2026-03-01T00:00:00+14:00", "2026-02-28T10:00:00.000Z"],
    ["2026-03-01T00:00:00-00:00", "2026-03-01T00:00:00.000Z"],
    ["2026-03-01T09:30:00.123456789Z", "2026-03-01T09:30:00.123Z"],
  ])("%s is %s", (given, utc) => {
    expect(read(instant, given)).toBe(utc)
  })

  it.each([
    "2026-03-01",
    "2026-03-01T09:30:00",
    "2026-03-01 09:30:00Z",
    "2026-03-01T24:00:00Z",
    "2026-06-30T23:59:60Z",
    "2026-03-01T09:60:00Z",
    "2026-02-29T09:30:00Z",
    "2200-01-01T00:00:00Z",
    "2026-03-01T09:30:00+24:00",
    "2026-03-01T09:30:00.1234567890Z",
    "now",
    "infinity",
  ])("%s is no instant", (given) => {
    expect(takes(instant, given)).toBe(false)
  })

  it("an instant that was read is read again as the same", () => {
    const range = { min: new Date("1970-01-02"), max: new Date("2199-12-30"), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(range), (date) => {
        expect(instant.parse(date.toISOString())).toBe(date.toISOString())
      })
    )
  })

  it("a zone is one that the server knows by its name", () => {
    expect(["Europe/Rome", "UTC", "America/Argentina/Buenos_Aires"].map((zone) => takes(timeZone, zone))).toEqual([
      true,
      true,
      true,
    ])
    for (const zone of ["Rome", "", "Europe/", "../../etc/localtime", "x".repeat(65), "Europe/Rome\u0000"]) {
      expect([zone, takes(timeZone, zone)]).toEqual([zone, false])
    }
  })
})
