import fc from "fast-check"
import { readCursor, writeCursor } from "../keyset"

const position = { key: "2026-11-23T10:00:00.123456Z", id: "asjob_1" }

describe("a list's cursor", () => {
  it("brings back where the page ended", () => {
    fc.assert(
      fc.property(fc.option(fc.string({ unit: "grapheme" })), fc.string({ minLength: 1 }), (key, id) => {
        expect(readCursor(writeCursor("jobs", "-created_at", { key, id }), "jobs", "-created_at")).toEqual({ key, id })
      })
    )
  })

  it("is made of characters that need no escaping in a URL", () => {
    expect(writeCursor("jobs", "-created_at", { key: "é?>~ÿ", id: "x" })).toMatch(/^[\w-]+$/)
  })

  it.each([
    ["another list's", writeCursor("units", "-created_at", position)],
    ["another sort's", writeCursor("jobs", "created_at", position)],
    ["garbage", "not-a-cursor"],
    ["empty", ""],
    ["5 KB", "A".repeat(5000)],
    ["JSON of another shape", Buffer.from('{"list":"jobs"}').toString("base64url")],
    ["an id that is a number", Buffer.from('["jobs","-created_at","x",1]').toString("base64url")],
    ["a key that is an object", Buffer.from('["jobs","-created_at",{},"x"]').toString("base64url")],
    ["one part too many", Buffer.from('["jobs","-created_at","x","y","z"]').toString("base64url")],
    ["cut short", writeCursor("jobs", "-created_at", position).slice(0, -6)],
  ])("refuses %s", (_, cursor) => {
    expect(() => readCursor(cursor, "jobs", "-created_at")).toThrow("next_cursor of an earlier answer")
  })

  it("refuses whatever a client makes up, and never fails otherwise", () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(() => readCursor(cursor, "jobs", "-created_at")).toThrow(/^Field 'cursor' is /)
      })
    )
  })
})
