import { type CaseStepState, currentSteps, mayPerform, openSteps, stepsBefore } from "../steps"
import type { StepStatus } from "../types"

const step = (position: number, status: StepStatus, is_required = true, attempt = 1): CaseStepState => ({
  id: `${position}.${attempt}`,
  position,
  attempt,
  status,
  definition: {
    code: `s${position}`,
    title: {},
    instruction: {},
    by: "agent",
    is_required,
    evidence: [],
    document: null,
  },
})

describe("the steps of a procedure", () => {
  it("count by their last attempt, in their order", () => {
    const steps = [step(1, "open", true, 2), step(0, "done"), step(1, "failed")]
    expect(currentSteps(steps).map(({ id }) => id)).toEqual(["0.1", "1.2"])
    expect(openSteps(steps)).toEqual(["s1"])
  })

  it("wait for required ones before them, not for others", () => {
    const steps = [step(0, "failed"), step(1, "open", false), step(2, "open"), step(3, "open")]
    expect(stepsBefore(steps, 2)).toEqual([])
    expect(stepsBefore(steps, 3)).toEqual(["s2"])
    expect(stepsBefore(steps, 0)).toEqual([])
    expect(openSteps([step(0, "skipped", false), step(1, "done")])).toEqual([])
  })

  it.each([
    ["user", true, true, true],
    ["api_key", true, true, true],
    ["system", true, true, true],
    ["technician", false, true, true],
    ["customer", false, false, true],
    ["guest", false, false, true],
  ] as const)("are done by a %s: agent's %p, technician's %p, customer's %p", (type, agent, technician, customer) => {
    const by = (performer: "agent" | "technician" | "customer") => mayPerform(performer, { type, id: "x" })
    expect([by("agent"), by("technician"), by("customer")]).toEqual([agent, technician, customer])
  })
})
