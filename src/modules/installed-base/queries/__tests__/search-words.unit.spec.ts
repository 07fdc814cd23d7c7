import fc from "fast-check"
import { searchCondition } from "../search-words"

describe("a search", () => {
  it("asks for nothing when it is empty", () => {
    expect(searchCondition(undefined)).toBeNull()
    expect(searchCondition(" \u00a0 ")).toBeNull()
  })

  it("asks for every word, once, in small letters", () => {
    expect(searchCondition("Wash WASH mach")).toEqual({
      sql: "u.search_text like ? and u.search_text like ?",
      values: ["%wash%", "%mach%"],
    })
  })

  it("takes signs literally that mean something to the database", () => {
    expect(searchCondition("100%_\\")?.values).toEqual(["%100\\%\\_\\\\%"])
  })

  it("takes a short word for an order or serial number, which have indexes of their own", () => {
    expect(searchCondition("42")).toEqual({
      sql: "(u.order_display_id = ?::int or u.serial_key = ?)",
      values: [42, "42"],
    })
    expect(searchCondition("a1")?.values).toEqual([null, "A1"])
  })

  it("has as many question marks as values, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (q) => {
        let condition
        try {
          condition = searchCondition(q)
        } catch (error) {
          expect(String(error)).toContain("'q'")
          return
        }
        expect(condition?.sql.split("?").length ?? 1).toBe((condition?.values.length ?? 0) + 1)
      })
    )
  })
})
