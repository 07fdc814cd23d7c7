import fc from "fast-check"
import { readCursor, writeCursor } from "../cursor"
import { pageOf, readPaging, type Sort } from "../paging"

const sorts: Record<string, Sort> = {
  created_at: { expression: "u.created_at", type: "timestamptz" },
  title: { expression: "u.title", type: "text" },
}
const read = (request: Parameters<typeof readPaging>[2]) =>
  readPaging("units", sorts, request, { defaultOrder: "-created_at" })

describe("a page", () => {
  it("has twenty rows, newest first, unless something else is asked", () => {
    expect(read({})).toMatchObject({ limit: 20, offset: 0, direction: "desc", after: "", afterValues: [] })
    expect(read({ order: "title" })).toMatchObject({ direction: "asc", sort: sorts.title })
  })

  it("goes on after the last row of the one before, in the same order", () => {
    const cursor = read({}).cursorOf({ id: "b", sort_value: "2026-01-01 00:00:00.123456+00" })
    expect(read({ cursor })).toMatchObject({
      after: "and (u.created_at, u.id) < (?::timestamptz, ?)",
      afterValues: ["2026-01-01 00:00:00.123456+00", "b"],
    })
    expect(
      read({ order: "title", cursor: read({ order: "title" }).cursorOf({ id: "b", sort_value: "Z" }) }).after
    ).toBe("and (u.title, u.id) > (?::text, ?)")
  })

  it("is refused where the offset stands beside a cursor or is too deep, and told of the cursor", () => {
    const cursor = read({}).cursorOf({ id: "b", sort_value: "2026-01-01 00:00:00+00" })
    expect(() => read({ cursor, offset: 1 })).toThrow("'offset'")
    expect(() => read({ offset: 10_001 })).toThrow("go deeper with cursor")
  })

  it("names the sorts there are when another is asked", () => {
    expect(() => read({ order: "price" })).toThrow("accepted: created_at, -created_at, title, -title")
    expect(() => read({ order: "__proto__" })).toThrow("'order'")
  })

  it("has a next one exactly when a row lies beyond it", () => {
    const rows = ["a", "b", "c"].map((id) => ({ id, sort_value: id, count: 3 }))
    const page = pageOf(rows, read({ limit: 2, order: "title" }))
    expect(page.rows.map(({ id }) => id)).toEqual(["a", "b"])
    expect(page.info).toMatchObject({ count: 3, count_exact: true, next_cursor: expect.any(String) })
    expect(pageOf(rows, read({ limit: 3, order: "title" })).info.next_cursor).toBeNull()
  })

  it("beyond the end still has the count", () => {
    expect(pageOf([{ id: null, sort_value: "", count: 1001 }], read({}))).toEqual({
      rows: [],
      info: { count: 1001, count_exact: false, offset: 0, limit: 20, next_cursor: null },
    })
  })
})

describe("a cursor", () => {
  it("says again what it was made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.uuid(), (value, id) => {
        fc.pre(!value.includes("\0"))
        expect(readCursor(writeCursor("units", "title", { value, id }), "units", "title", false)).toEqual({ value, id })
      })
    )
  })

  it("is refused whenever it is not of this list and order, whatever it is", () => {
    const foreign = writeCursor("orders", "title", { value: "x", id: "y" })
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.constant(foreign)), (cursor) => {
        expect(() => readCursor(cursor, "units", "title", false)).toThrow("'cursor'")
      })
    )
  })

  it.each([[1, 2], ["units", "title", "x"], ["units", "title", 1, "y"], ["units", "title", "x", "y", "z"], null, {}])(
    "is not %j",
    (content) => {
      const cursor = Buffer.from(JSON.stringify(content)).toString("base64url")
      expect(() => readCursor(cursor, "units", "title", false)).toThrow("next_cursor of a page of the same list")
    }
  )
})
