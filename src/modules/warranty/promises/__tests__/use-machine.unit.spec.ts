import { coverageUseTransitions } from "../use-machine"

describe("a use of a warranty", () => {
  it.each([
    ["released", "reserve", "reserved"],
    ["reserved", "commit", "used"],
    ["reserved", "release", "released"],
  ] as const)("%s: %s makes it %s", (from, action, to) => {
    expect(coverageUseTransitions.find(from, action)?.to).toBe(to)
  })

  it("that is used stays used", () => {
    expect(coverageUseTransitions.isFinal("used")).toBe(true)
    expect(coverageUseTransitions.actionsFrom("reserved").sort()).toEqual(["commit", "release"])
  })
})
