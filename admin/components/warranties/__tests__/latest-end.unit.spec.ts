import { latestEnd } from "../latest-end"

describe("the last day of a warranty", () => {
  it.each([
    [{ parts: "2028-09-15", labour: "2027-09-15", travel: null }, "2028-09-15"],
    [{ parts: null, labour: null, travel: "2027-01-01" }, "2027-01-01"],
    [{ parts: null, labour: null, travel: null }, null],
  ])("%j", (ends_on, last) => {
    expect(latestEnd({ ends_on })).toBe(last)
  })
})
