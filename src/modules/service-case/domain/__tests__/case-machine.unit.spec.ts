import fc from "fast-check"
import { actionsFor, caseTransitions, edgeFor, sideOf } from "../case-machine"
import { type CaseFacts, refusalOf } from "../case-rules"
import { caseActions, type CaseStatus, caseStatuses } from "../types"

const facts: CaseFacts = {
  kind: "repair",
  has_open_child: false,
  decision_communicated_at: null,
  open_steps: [],
  safety_review_is_open: false,
  resolution_code: "solved",
  is_customer: false,
  resolved_at: "2026-11-01T00:00:00.000Z",
  reopen_until: "2026-11-15T00:00:00.000Z",
  now: "2026-11-10T00:00:00.000Z",
}

describe("the way of a case", () => {
  it("begins new, and ends closed or cancelled", () => {
    const finals = caseStatuses.filter((state) => caseTransitions.isFinal(state))
    expect(finals).toEqual(["closed", "cancelled"])
    const reached = new Set<CaseStatus>(["new"])
    for (let round = 0; round < caseStatuses.length; round++) {
      caseTransitions.rows.filter(({ from }) => reached.has(from)).forEach(({ to }) => reached.add(to))
    }
    expect([...reached].sort()).toEqual([...caseStatuses].sort())
  })

  it("has every action, and none leads to two states from one", () => {
    expect([...new Set(caseTransitions.rows.map(({ action }) => action))].sort()).toEqual([...caseActions].sort())
    const edges = caseTransitions.rows.map(({ from, action }) => `${from} ${action}`)
    expect(new Set(edges).size).toBe(edges.length)
  })

  it("is the shop's, but for what customers may do", () => {
    const theirs = caseStatuses.map((state) => [state, actionsFor(state, "customer", { ...facts, is_customer: true })])
    expect(Object.fromEntries(theirs)).toEqual({
      new: ["cancel"],
      in_progress: ["cancel"],
      waiting_for_customer: ["resume", "cancel"],
      waiting_for_third_party: ["cancel"],
      resolved: ["reopen"],
      closed: [],
      cancelled: [],
    })
    expect(edgeFor("new", "start", "customer")).toBeNull()
    expect(edgeFor("new", "start", "agent")).toMatchObject({ to: "in_progress" })
  })

  it.each([
    ["customer", "customer"],
    ["guest", "customer"],
    ["user", "agent"],
    ["api_key", "agent"],
    ["technician", "agent"],
    ["system", "agent"],
  ] as const)("knows on which side a %s stands", (type, side) => {
    expect(sideOf({ type, id: "x" })).toBe(side)
  })

  it("asks the same guards for buttons and for refusals", () => {
    const anyFacts = fc.record<CaseFacts>({
      kind: fc.constantFrom("repair", "complaint"),
      has_open_child: fc.boolean(),
      decision_communicated_at: fc.constantFrom(null, facts.now),
      open_steps: fc.constantFrom([], ["look"]),
      safety_review_is_open: fc.boolean(),
      resolution_code: fc.constantFrom(null, "solved", "withdrawn"),
      is_customer: fc.boolean(),
      resolved_at: fc.constantFrom(null, facts.resolved_at),
      reopen_until: fc.constantFrom(null, facts.reopen_until),
      now: fc.constantFrom(facts.now, "2026-12-01T00:00:00.000Z"),
    })
    fc.assert(
      fc.property(fc.constantFrom(...caseStatuses), anyFacts, (state, given) => {
        const offered = actionsFor(state, "agent", given)
        const allowed = caseTransitions.rows
          .filter(({ from, action, by }) => from === state && by.includes("agent") && !refusalOf(action, given))
          .map(({ action }) => action)
        expect(offered).toEqual(allowed)
      })
    )
  })
})

describe("a case's end", () => {
  const code = (action: string, change: Partial<CaseFacts>) => refusalOf(action, { ...facts, ...change })?.code

  it("waits for other people's work, whatever the action", () => {
    for (const action of ["resolve", "close", "cancel", "merge"]) {
      expect(code(action, { has_open_child: true })).toBe("open_work")
      expect(code(action, {})).toBeUndefined()
    }
  })

  it("T-093: of a complaint waits for the decision that the customer was told", () => {
    const complaint = { kind: "complaint" as const }
    expect(code("resolve", complaint)).toBe("decision_not_communicated")
    expect(code("resolve", { ...complaint, decision_communicated_at: facts.now })).toBeUndefined()
    expect(code("resolve", { ...complaint, resolution_code: "withdrawn" })).toBeUndefined()
    expect(code("resolve", { ...complaint, resolution_code: "not_needed" })).toBe("decision_not_communicated")
  })

  it("waits for the last required step, unless there is nothing to do", () => {
    expect(code("resolve", { open_steps: ["look"] })).toBe("steps_open")
    expect(code("resolve", { open_steps: ["look"], resolution_code: "no_answer" })).toBeUndefined()
  })

  it("waits for the look at a suspected danger, but a customer may always withdraw", () => {
    expect(code("resolve", { safety_review_is_open: true })).toBe("safety_review_open")
    expect(code("cancel", { safety_review_is_open: true })).toBe("safety_review_open")
    expect(code("cancel", { safety_review_is_open: true, is_customer: true })).toBeUndefined()
  })

  it("is taken back by a customer until the window's last instant, by the shop always", () => {
    const at = (now: string, is_customer: boolean) => code("reopen", { now, is_customer })
    expect(at("2026-11-15T00:00:00.000Z", true)).toBeUndefined()
    expect(at("2026-11-15T00:00:00.001Z", true)).toBe("reopen_window_over")
    expect(at("2027-11-15T00:00:00.001Z", false)).toBeUndefined()
  })
})
