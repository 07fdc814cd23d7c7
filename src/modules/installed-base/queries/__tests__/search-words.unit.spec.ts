import fc from "fast-check"
import { searchCondition, titleCondition } from "../search-words"

describe("a search", () => {
  it("asks for nothing when it is empty", () => {
    expect(searchCondition(undefined)).toBeNull()
    expect(searchCondition(" \u00a0 ")).toBeNull()
  })

  it("asks for no spelling that is too short for the index, as a word is being typed", () => {
    expect(searchCondition("ess")).toEqual({ sql: "u.search_text like ?", params: ["%ess%"] })
    expect(searchCondition("esse")?.params).toEqual(["%esse%", "%eße%"])
  })

  it("asks for every word, once, in small letters", () => {
    expect(searchCondition("Wash WASH mach")).toEqual({
      sql: "u.search_text like ? and u.search_text like ?",
      params: ["%wash%", "%mach%"],
    })
  })

  it("takes signs literally that mean something to the database", () => {
    expect(searchCondition("100%_\\")?.params).toEqual(["%100\\%\\_\\\\%"])
  })

  it("takes a short word for an order or serial number, which have indexes of their own", () => {
    expect(searchCondition("42")).toEqual({
      sql: "(u.order_display_id = ?::int or u.serial_key = ?)",
      params: [42, "42"],
    })
    expect(searchCondition("a1")?.params).toEqual([null, "A1"])
  })

  it("looks for a short word beside a longer one too, which the index finds", () => {
    expect(searchCondition("Fuoco 4")).toEqual({
      sql: "u.search_text like ? and ((u.order_display_id = ?::int or u.serial_key = ?) or u.search_text like ?)",
      params: ["%fuoco%", 4, "4", "%4%"],
    })
  })

  it("takes ß and ss for each other, alone and beside a short word", () => {
    expect(searchCondition("Fußwärmer")).toEqual({
      sql: "(u.search_text like ? or u.search_text like ?)",
      params: ["%fußwärmer%", "%fusswärmer%"],
    })
    expect(searchCondition("GROSS 4")).toEqual({
      sql: "(u.search_text like ? or u.search_text like ?) and ((u.order_display_id = ?::int or u.serial_key = ?) or u.search_text like ?)",
      params: ["%gross%", "%groß%", 4, "4", "%4%"],
    })
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
        expect(condition?.sql.split("?").length ?? 1).toBe((condition?.params.length ?? 0) + 1)
      })
    )
  })
})

describe("a search among units that moved on", () => {
  it("looks at their titles alone", () => {
    expect(titleCondition("42 Wash")).toEqual({
      sql: "lower(u.product_title) like ? and lower(u.product_title) like ?",
      params: ["%42%", "%wash%"],
    })
  })
})
