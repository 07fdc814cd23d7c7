import { policyVersionStatuses, policyVersionTransitions } from "../policy-version-machine"

describe("a policy's version", () => {
  it("is published once and then only taken out of use", () => {
    const steps = policyVersionTransitions.rows.map(({ from, action, to }) => `${from} ${action} ${to}`)
    expect(steps).toEqual([
      "draft publish published",
      "published supersede retired",
      "published retire retired",
    ])
    expect(policyVersionStatuses.filter(policyVersionTransitions.isFinal)).toEqual(["retired"])
    expect(policyVersionTransitions.statesFor("publish")).toEqual(["draft"])
  })
})
