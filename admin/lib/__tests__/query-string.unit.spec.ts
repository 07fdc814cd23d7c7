import { queryString } from "../query-string"

describe("a query as the API reads it", () => {
  it("has each value of a list, and nothing of what is not there", () => {
    expect(queryString({ q: "a b&c", status: ["void", "active"], offset: 0, order: undefined, cursor: null })).toBe(
      "?q=a+b%26c&status%5B%5D=void&status%5B%5D=active&offset=0"
    )
  })

  it.each([undefined, {}, { q: undefined }])("is nothing at all without a value: %j", (query) => {
    expect(queryString(query)).toBe("")
  })
})
