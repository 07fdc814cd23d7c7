import { endsBetween } from "../ends-between"

describe("the filter by end", () => {
  it("passes on the days of a choice", () => {
    expect(endsBetween({ $gte: "2026-07-01", $lte: "2026-07-31" })).toEqual({
      ends_after: "2026-07-01",
      ends_before: "2026-07-31",
    })
  })

  it("makes days of the reader's own zone from a range that was picked", () => {
    const midnight = new Date(2026, 6, 1).toISOString()

    expect(endsBetween({ $gte: midnight })).toEqual({ ends_after: "2026-07-01", ends_before: undefined })
  })

  it.each([undefined, null, {}, "nonsense"])("is nothing for %j", (filter) => {
    expect(endsBetween(filter)).toEqual({ ends_after: undefined, ends_before: undefined })
  })
})
