import { reachableRows } from "../reachable-rows"

const answer = (offset: number, count = 1001, count_exact = false) => ({ count, count_exact, offset, limit: 20 })

describe("how far a table can be leafed through", () => {
  it("is the count where it is exact", () => {
    expect(reachableRows(answer(0, 7, true), 7)).toBe(7)
  })

  it("is the capped count at first", () => {
    expect(reachableRows(answer(0), 20)).toBe(1001)
  })

  it("grows by a page as long as pages come back full", () => {
    expect(reachableRows(answer(1000), 20)).toBe(1040)
    expect(reachableRows(answer(5000), 20)).toBe(5040)
  })

  it("ends with the first page that is not full", () => {
    expect(reachableRows(answer(2000), 13)).toBe(2013)
  })

  it("never leads past the deepest row that is served", () => {
    expect(reachableRows(answer(9980), 20)).toBe(10_000)
    expect(reachableRows(answer(10_000), 20)).toBe(10_000)
  })

  it("is nothing while nothing has been read", () => {
    expect(reachableRows({}, 0)).toBe(0)
  })
})
