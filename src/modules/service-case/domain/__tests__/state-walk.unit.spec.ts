import fc from "fast-check"
import { caseTransitions, edgeFor } from "../case-machine"
import { type CaseFacts, refusalOf } from "../case-rules"
import { isOver } from "../case-status"
import { caseActions, type CaseAction, type CaseStatus, caseStatuses, openStatuses, resolutionCodes } from "../types"

/** The design's drawing of a case's way, arrow by arrow, as it was written before there was code. */
const drawing: [from: readonly CaseStatus[], to: readonly CaseStatus[]][] = [
  [["new"], ["in_progress"]],
  [["in_progress"], ["waiting_for_customer", "waiting_for_third_party"]],
  [["waiting_for_customer", "waiting_for_third_party"], ["in_progress"]],
  [["waiting_for_customer"], ["waiting_for_third_party"]],
  [["waiting_for_third_party"], ["waiting_for_customer"]],
  [openStatuses, ["resolved"]],
  [["resolved"], ["closed"]],
  [["resolved"], ["in_progress"]],
  [openStatuses, ["cancelled"]],
  [openStatuses, ["closed"]],
]
const arrows = new Set(drawing.flatMap(([from, to]) => from.flatMap((a) => to.map((b) => `${a} > ${b}`))))

const facts: CaseFacts = {
  kind: "repair",
  has_open_child: false,
  decision_communicated_at: null,
  open_steps: [],
  safety_review_is_open: false,
  resolution_code: "solved",
  is_customer: false,
  resolved_at: null,
  reopen_until: null,
  now: "2026-11-23T10:00:00.000Z",
}

const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  kind: fc.constantFrom("repair", "complaint", "enquiry"),
  has_open_child: fc.boolean(),
  decision_communicated_at: fc.constantFrom(null, facts.now),
  open_steps: fc.constantFrom<string[]>([], ["look"], ["look", "test"]),
  safety_review_is_open: fc.boolean(),
  resolution_code: fc.constantFrom(null, ...resolutionCodes),
  is_customer: fc.boolean(),
  resolved_at: fc.constantFrom(null, "2026-11-20T10:00:00.000Z"),
  reopen_until: fc.constantFrom(null, "2026-11-22T10:00:00.000Z", "2026-12-04T10:00:00.000Z"),
  now: fc.constant(facts.now),
})

const after = (state: CaseStatus, action: CaseAction, by: "agent" | "customer", given: CaseFacts) => {
  const edge = edgeFor(state, action, by)
  return edge && refusalOf(action, given) === null ? edge.to : null
}

describe("the way of a case, against the drawing", () => {
  it("has the same arrows, no more and no fewer", () => {
    const table = new Set(caseTransitions.rows.map(({ from, to }) => `${from} > ${to}`))
    expect([...table].sort()).toEqual([...arrows].sort())
  })

  it("is closed without having been resolved only where it is merged into another", () => {
    const shortcuts = caseTransitions.rows.filter(({ from, to }) => to === "closed" && from !== "resolved")
    expect([...new Set(shortcuts.map(({ action }) => action))]).toEqual(["merge"])
    expect(shortcuts.map(({ from }) => from).sort()).toEqual([...openStatuses].sort())
  })

  it("ends nowhere but closed and cancelled, from every state in three steps at most, while nothing stands against it", () => {
    for (const start of caseStatuses) {
      let reached = new Set<CaseStatus>([start])
      for (let step = 0; step < 3; step++) {
        const next = [...reached].flatMap((state) =>
          caseActions.flatMap((action) => after(state, action, "agent", facts) ?? [])
        )
        reached = new Set([...reached, ...next])
      }
      expect([start, [...reached].some(isOver)]).toEqual([start, true])
    }
  })

  it("never leaves the end, whoever pushes and whatever is known", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("closed", "cancelled"),
        fc.constantFrom(...caseActions),
        fc.constantFrom("agent", "customer"),
        anyFacts,
        (state, action, by, given) => {
          expect(after(state as CaseStatus, action, by as "agent", given)).toBeNull()
        }
      )
    )
  })

  it("gives a customer no way that the shop has not", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseStatuses), fc.constantFrom(...caseActions), (state, action) => {
        const theirs = edgeFor(state, action, "customer")
        expect(theirs === null || edgeFor(state, action, "agent")?.to === theirs.to).toBe(true)
      })
    )
  })

  it("follows the drawing on every walk, and keeps the rules of its end on the way", () => {
    const walk = fc.array(
      fc.record({ action: fc.constantFrom(...caseActions), by: fc.constantFrom("agent", "customer"), given: anyFacts }),
      { maxLength: 30 }
    )
    fc.assert(
      fc.property(walk, (steps) => {
        let state: CaseStatus = "new"
        for (const { action, by, given } of steps) {
          const to = after(state, action, by as "agent", given)
          if (to === null) {
            continue
          }
          expect(arrows).toContain(`${state} > ${to}`)
          if (to === "resolved" || isOver(to)) {
            expect(given.has_open_child).toBe(false)
          }
          if (to === "resolved" && given.kind === "complaint" && given.decision_communicated_at === null) {
            expect(["withdrawn", "duplicate"]).toContain(given.resolution_code)
          }
          if (to === "resolved") {
            expect(given.safety_review_is_open).toBe(false)
          }
          state = to
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe("a rule that stands against an action", () => {
  it("is told as a code and a sentence, never as an empty one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseActions), anyFacts, (action, given) => {
        const refusal = refusalOf(action, given)
        if (refusal) {
          expect(refusal.code).toMatch(/^[a-z_]+$/)
          expect(refusal.rule).toMatch(/^[A-Z].{20,}[^.]$/)
        }
      })
    )
  })

  it("doesn't stand against going on: to start, to wait and to resume ask for nothing", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const action of ["start", "wait_for_customer", "wait_for_third_party", "resume"]) {
          expect(refusalOf(action, given)).toBeNull()
        }
      })
    )
  })

  it("falls away with its cause: whoever does what it asks gets through", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const done: CaseFacts = {
          ...given,
          has_open_child: false,
          safety_review_is_open: false,
          open_steps: [],
          decision_communicated_at: facts.now,
          is_customer: false,
        }
        for (const action of caseActions) {
          expect([action, refusalOf(action, done)]).toEqual([action, null])
        }
      })
    )
  })
})
