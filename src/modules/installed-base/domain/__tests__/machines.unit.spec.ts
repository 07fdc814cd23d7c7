import { registrationTransitions } from "../registration-machine"
import { transferTransitions } from "../transfer-machine"

describe("the states of a transfer", () => {
  it("leave pending once, by one of four acts, and end there", () => {
    expect(transferTransitions.actionsFrom("pending")).toEqual(["accept", "decline", "cancel", "expire"])
    for (const state of ["accepted", "declined", "cancelled", "expired"] as const) {
      expect(transferTransitions.isFinal(state)).toBe(true)
    }
  })
})

describe("the states of a registration", () => {
  it("are decided once", () => {
    expect(registrationTransitions.find("pending", "approve")?.to).toBe("approved")
    expect(registrationTransitions.find("pending", "reject")?.to).toBe("rejected")
    expect(registrationTransitions.isFinal("approved") && registrationTransitions.isFinal("rejected")).toBe(true)
  })
})
