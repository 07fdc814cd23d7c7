import { failureReason } from "../failure-reason"

describe("the reason of a failure", () => {
  it("is what the database says, without the statement before it", () => {
    const error = Object.assign(new Error("insert into shelf (id)\n  values ($1) - the shelf is full"), {
      severity: "ERROR",
      code: "P0001",
    })
    expect(failureReason(error)).toBe("the shelf is full")
  })

  it("is the whole message of anything else, dashes and all, on one line", () => {
    expect(failureReason(new Error("order 7 - 8 is\n broken"))).toBe("order 7 - 8 is broken")
    expect(failureReason({ message: "a copy of an error" })).toBe("a copy of an error")
    expect(failureReason("just words")).toBe("just words")
  })

  it("is the database's message when no statement stands before it", () => {
    expect(failureReason(Object.assign(new Error("terminating connection"), { severity: "FATAL" }))).toBe(
      "terminating connection"
    )
  })
})
