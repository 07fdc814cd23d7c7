import { proposalTransitions } from "../proposal-machine"
import { serviceTransitions } from "../service-machine"
import { versionTransitions } from "../version-machine"

describe("states", () => {
  it("a version is published once and then only retired", () => {
    expect(versionTransitions.statesFor("publish")).toEqual(["draft"])
    expect(versionTransitions.isFinal("retired")).toBe(true)
    expect(versionTransitions.actionsFrom("published").sort()).toEqual(["retire", "supersede"])
  })

  it("a service that was retired may be offered again", () => {
    expect(serviceTransitions.find("retired", "publish")?.to).toBe("published")
    expect(serviceTransitions.find("published", "publish")).toBeNull()
  })

  it("a dismissed proposal is dismissed for good", () => {
    expect(proposalTransitions.isFinal("dismissed")).toBe(true)
    expect(proposalTransitions.statesFor("accept")).toEqual(["open"])
    expect(proposalTransitions.find("accepted", "take_back")?.to).toBe("open")
  })
})
