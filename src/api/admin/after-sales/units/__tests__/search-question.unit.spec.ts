import type { MedusaRequest } from "@medusajs/framework/http"
import { askWithoutUnits, readQuestion } from "../search-question"

describe("the dashboard's search", () => {
  it.each([
    [{ entity: "product,after_sales_unit" }, ["product", "after_sales_unit"]],
    [{ entity: ["product", "after_sales_unit"] }, ["product", "after_sales_unit"]],
    [{ entity: " product , " }, ["product"]],
    [{}, []],
  ])("reads what is asked for from %j", (query, entities) => {
    expect(readQuestion(query).entities).toEqual(entities)
  })

  it.each([
    ["#1023", "1023"],
    ["  lario   uno ", "lario uno"],
    ["#lario", "#lario"],
    ["one two three four five six", "one two three four five"],
    ["x".repeat(300), "x".repeat(100)],
  ])("searches for %j as %j", (q, words) => {
    expect(readQuestion({ q }).words).toBe(words)
  })

  it.each([
    [{ limit: "3", offset: "6" }, { limit: 3, offset: 6 }],
    [{ limit: "0", offset: "-1" }, { limit: 20, offset: 0 }],
    [{ limit: "1e9", offset: "99999" }, { limit: 20, offset: 0 }],
    [{ limit: ["1"], offset: {} }, { limit: 20, offset: 0 }],
  ])("pages by %j as %j", (query, paging) => {
    expect(readQuestion(query)).toMatchObject(paging)
  })

  it("leaves Medusa everything but units, before and after its own check of the question", () => {
    const req = { query: { entity: "x" }, validatedQuery: { entity: ["x"] } } as unknown as MedusaRequest
    const isAboutMore = askWithoutUnits(req, readQuestion({ entity: "order,after_sales_unit,product" }))

    expect(isAboutMore).toBe(true)
    expect(req.query.entity).toEqual(["order", "product"])
    expect(req.validatedQuery.entity).toEqual(["order", "product"])
  })

  it("leaves Medusa nothing when only units are asked for", () => {
    const req = { query: {} } as unknown as MedusaRequest

    expect(askWithoutUnits(req, readQuestion({ entity: "after_sales_unit" }))).toBe(false)
  })
})
