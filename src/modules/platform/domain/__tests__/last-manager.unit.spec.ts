import { leavesNoManager } from "../last-manager"

describe("whether a manager remains", () => {
  it("counts who has no role of their own", () => {
    expect(leavesNoManager(["anna", "bruno"], new Map([["anna", "viewer"]]))).toBe(false)
  })

  it("doesn't count who has left", () => {
    expect(leavesNoManager(["anna"], new Map([["anna", "viewer"], ["bruno", "manager"]]))).toBe(true)
  })

  it("finds none in a shop without users", () => {
    expect(leavesNoManager([], new Map())).toBe(true)
  })
})
