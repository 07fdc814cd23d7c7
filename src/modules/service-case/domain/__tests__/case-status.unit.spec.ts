import fc from "fast-check"
import { caseStatus, isOver, isWaiting } from "../case-status"
import { type CaseChild, caseStatuses } from "../types"

type Child = Pick<CaseChild, "state" | "waiting_for">

const child = fc.record<Child>({
  state: fc.constantFrom("open", "waiting", "done"),
  waiting_for: fc.constantFrom("customer", "third_party", null),
})

describe("the status of a case", () => {
  it.each([
    ["new", [], "new"],
    ["new", [{ state: "open", waiting_for: null }], "in_progress"],
    ["waiting_for_customer", [{ state: "open", waiting_for: null }], "in_progress"],
    ["resolved", [{ state: "open", waiting_for: null }], "in_progress"],
    ["in_progress", [{ state: "waiting", waiting_for: null }], "waiting_for_third_party"],
    ["in_progress", [{ state: "waiting", waiting_for: "customer" }], "waiting_for_customer"],
    [
      "in_progress",
      [
        { state: "waiting", waiting_for: "third_party" },
        { state: "waiting", waiting_for: "customer" },
      ],
      "waiting_for_customer",
    ],
    [
      "new",
      [
        { state: "waiting", waiting_for: "customer" },
        { state: "open", waiting_for: null },
      ],
      "in_progress",
    ],
    ["new", [{ state: "done", waiting_for: null }], "new"],
    ["closed", [{ state: "open", waiting_for: null }], "closed"],
    ["cancelled", [{ state: "waiting", waiting_for: "customer" }], "cancelled"],
  ] as const)("of %s with %j is %s", (agentState, children, expected) => {
    expect(caseStatus(agentState, children)).toBe(expected)
  })

  it("is the agent's own when nothing is open, and never new or resolved while something is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseStatuses), fc.array(child), (state, children) => {
        const status = caseStatus(state, children)
        const isOpen = children.some((one) => one.state !== "done")
        if (!isOpen || isOver(state)) {
          expect(status).toBe(state)
        } else {
          expect(["in_progress", "waiting_for_customer", "waiting_for_third_party"]).toContain(status)
          expect(isWaiting(status)).toBe(children.every((one) => one.state !== "open"))
        }
      })
    )
  })

  it("doesn't depend on the order of the work", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseStatuses), fc.array(child), (state, children) => {
        expect(caseStatus(state, [...children].reverse())).toBe(caseStatus(state, children))
      })
    )
  })
})
