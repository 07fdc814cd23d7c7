import { factorsBody, factorValues } from "../factor-values"

describe("the four factors in their form", () => {
  it("are empty where nothing has been scored", () => {
    const values = factorValues(null)
    expect(values.moment).toEqual({ score: "", note: "" })
    expect(factorsBody(values)).toEqual({})
  })

  it("come back as they were", () => {
    const factors = {
      characteristics: { score: 4, note: "built-in" },
      importance: null,
      moment: { score: 1, note: null },
      part_price: { score: 5, note: null },
    }
    expect(factorsBody(factorValues(factors))).toEqual({
      characteristics: { score: 4, note: "built-in" },
      moment: { score: 1, note: null },
      part_price: { score: 5, note: null },
    })
  })

  it("leave out a note without a score, and white space for a note", () => {
    const values = factorValues(null)
    expect(
      factorsBody({ ...values, importance: { score: "", note: "why" }, moment: { score: "2", note: "  " } })
    ).toEqual({ moment: { score: 2, note: null } })
  })
})
