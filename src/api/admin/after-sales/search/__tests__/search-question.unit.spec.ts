import type { MedusaRequest } from "@medusajs/framework/http"
import { askWithoutOwn, readQuestion } from "../search-question"

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
    [
      { limit: "3", offset: "6" },
      { limit: 3, offset: 6 },
    ],
    [
      { limit: "0", offset: "-1" },
      { limit: 20, offset: 0 },
    ],
    [
      { limit: "1e9", offset: "99999" },
      { limit: 20, offset: 0 },
    ],
    [
      { limit: ["1"], offset: {} },
      { limit: 20, offset: 0 },
    ],
  ])("pages by %j as %j", (query, paging) => {
    expect(readQuestion(query)).toMatchObject(paging)
  })

  it("knows which of what is asked for is ours, each once and whatever stands beside it", () => {
    expect(readQuestion({ entity: "order" }).own).toEqual([])
    expect(readQuestion({ entity: "after_sales_case,order" }).own).toEqual(["after_sales_case"])
    expect(readQuestion({ entity: ["after_sales_case", "after_sales_unit", "after_sales_case"] }).own).toEqual([
      "after_sales_unit",
      "after_sales_case",
    ])
    expect(readQuestion({ entity: "after_sales_cases" }).own).toEqual([])
  })

  it("leaves Medusa everything but what is ours, before and after its own check of the question", () => {
    const req = { query: { entity: "x" }, validatedQuery: { entity: ["x"] } } as unknown as MedusaRequest
    const isAboutMore = askWithoutOwn(req, readQuestion({ entity: "order,after_sales_unit,product,after_sales_case" }))

    expect(isAboutMore).toBe(true)
    expect(req.query.entity).toEqual(["order", "product"])
    expect(req.validatedQuery.entity).toEqual(["order", "product"])
  })

  it("leaves Medusa nothing when only what is ours is asked for", () => {
    const req = { query: {} } as unknown as MedusaRequest

    expect(askWithoutOwn(req, readQuestion({ entity: "after_sales_unit,after_sales_case" }))).toBe(false)
  })
})
