import { parseOptions } from "../options"

describe("options about cases", () => {
  it("have defaults", () => {
    expect(parseOptions({})).toMatchObject({ caseNumber: null, reopenWindowDays: 14, acknowledgeMinutes: 0 })
  })

  it("take what a shop sets", () => {
    const given = { caseNumber: () => "1", reopenWindowDays: 0, acknowledgeMinutes: 60 }
    expect(parseOptions(given)).toMatchObject(given)
  })

  it.each([
    ["caseNumber", "C-1"],
    ["reopenWindowDays", -1],
    ["reopenWindowDays", 366],
    ["acknowledgeMinutes", 1.5],
    ["acknowledgeMinutes", 43_201],
  ])("refuse %s %p, by its name", (name, value) => {
    expect(() => parseOptions({ [name]: value })).toThrow(new RegExp(`'${name}'`))
  })
})
