import { jobStatuses, jobTransitions } from "../job"

describe("the states of a job", () => {
  it("end where nothing can be done any more", () => {
    expect(jobStatuses.filter((status) => jobTransitions.isFinal(status))).toEqual(["completed", "failed", "cancelled"])
  })

  it("let a job be cancelled as long as it isn't over", () => {
    expect(jobTransitions.statesFor("cancel")).toEqual(["queued", "running"])
  })

  it("let only a running job complete or fail", () => {
    expect(jobTransitions.statesFor("complete")).toEqual(["running"])
    expect(jobTransitions.find("queued", "fail")).toBeNull()
  })
})
