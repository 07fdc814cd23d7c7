import fc from "fast-check"
import { writeCursor } from "../keyset"
import { type ListSorts, pageOf, readPaging } from "../paging"

const list: ListSorts = {
  name: "units",
  sorts: {
    created_at: { by: "u.created_at", type: "timestamptz" },
    title: { by: "u.title", type: "text" },
    ended_at: { by: "coalesce(u.ended_at, 'infinity'::timestamptz)", type: "timestamptz" },
  },
  defaultOrder: "-created_at",
  id: "u.id",
}
const read = (input: Parameters<typeof readPaging>[1]) => readPaging(list, input)
const row = { id: "b", list_key: "2026-01-01 00:00:00.123456+00" }

describe("a page of a list", () => {
  it("has twenty rows, newest first, unless something else is asked", () => {
    expect(read({})).toMatchObject({ limit: 20, offset: 0, direction: "desc", behind: "", position: [] })
    expect(read({ order: "title" })).toMatchObject({ direction: "asc", sort: list.sorts.title })
  })

  it("goes on behind the last row of the one before, in the same order", () => {
    expect(read({ cursor: read({}).cursorBehind(row) })).toMatchObject({
      behind: "and (u.created_at, u.id) < (?::timestamptz, ?)",
      position: [row.list_key, "b"],
    })
    const cursor = read({ order: "title" }).cursorBehind({ id: "b", list_key: "Z" })
    expect(read({ order: "title", cursor }).behind).toBe("and (u.title, u.id) > (?::text, ?)")
  })

  it.each([0, -1, 101, 1.5, NaN, Infinity, "20" as unknown as number])("hasn't %p rows", (limit) => {
    expect(() => read({ limit })).toThrow("accepted: a whole number from 1 to 100")
  })

  it("may be larger where the list allows it", () => {
    expect(readPaging({ ...list, maxLimit: 1000 }, { limit: 1000 }).limit).toBe(1000)
  })

  it("is refused where the offset stands beside a cursor or is too deep, and told of the cursor", () => {
    expect(() => read({ cursor: read({}).cursorBehind(row), offset: 1 })).toThrow("'offset'")
    expect(() => read({ offset: 10_001 })).toThrow("further pages are read with cursor")
    expect(() => read({ offset: -1 })).toThrow("'offset'")
  })

  it("names the sorts that there are when another is asked", () => {
    expect(() => read({ order: "price" })).toThrow("accepted: created_at, -created_at, title, -title")
    for (const order of ["", "-", "--title", "__proto__", "constructor", "title;drop table x"]) {
      expect(() => read({ order })).toThrow("'order'")
    }
  })

  it("has a next one exactly when a row lies beyond it", () => {
    const found = ["a", "b", "c"].map((id) => ({ id, list_key: id, list_total: 3 }))
    const page = pageOf(found, read({ limit: 2, order: "title" }))
    expect(page.rows.map(({ id }) => id)).toEqual(["a", "b"])
    expect(page.info).toMatchObject({ count: 3, count_exact: true, next_cursor: expect.any(String) })
    expect(read({ order: "title", cursor: page.info.next_cursor }).position).toEqual(["b", "b"])
    expect(pageOf(found, read({ limit: 3, order: "title" })).info.next_cursor).toBeNull()
  })

  it("behind the end still has the count", () => {
    expect(pageOf([{ id: null, list_key: "", list_total: 1001 }], read({}))).toEqual({
      rows: [],
      info: { count: 1001, count_exact: false, offset: 0, limit: 20, next_cursor: null },
    })
  })
})

describe("a position that no row can have", () => {
  it.each(["yesterday", "", "2026-01-01", "Infinity", "infinity", "2026-01-01 00:00:00"])(
    "is refused as a time: %j",
    (key) => {
      const cursor = writeCursor("units", "-created_at", { key, id: "b" })
      expect(() => read({ cursor })).toThrow("'cursor'")
    }
  )

  it("is no end of time but the one that its sort has", () => {
    const end = (key: string) => () =>
      read({ order: "ended_at", cursor: writeCursor("units", "ended_at", { key, id: "b" }) })
    expect(end("infinity")().position).toEqual(["infinity", "b"])
    expect(end("-infinity")).toThrow("'cursor'")
  })

  it.each(["10000-01-01 00:00:00+00", "2026-01-01 05:45:00.1+05:45"])("isn't %j", (key) => {
    expect(read({ cursor: writeCursor("units", "-created_at", { key, id: "b" }) }).position).toEqual([key, "b"])
  })

  it.each([
    ["a NUL", "a\0"],
    ["half a character", "\ud800"],
  ])("is refused with %s in it", (_, text) => {
    for (const position of [
      { key: text, id: "b" },
      { key: "a", id: text },
    ]) {
      expect(() => read({ order: "title", cursor: writeCursor("units", "title", position) })).toThrow("'cursor'")
    }
  })

  it("is never read from what a client makes up", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (cursor) => {
        expect(() => read({ cursor })).toThrow("'cursor'")
      })
    )
  })
})
