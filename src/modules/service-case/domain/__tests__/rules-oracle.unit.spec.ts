import fc from "fast-check"
import { DateTime } from "luxon"
import { caseStatus, isOver, isWaiting } from "../case-status"
import { keptUntil } from "../keep-until"
import { hasSameOwner, type Mergeable, mergeProblem } from "../merge"
import { openQuestion } from "../right-question"
import { needsSafetyReview, startingPriority } from "../safety"
import { isStatutoryRunning } from "../statutory"
import { type CaseStepState, currentSteps, openSteps, stepsBefore } from "../steps"
import { symptoms, symptomsFor } from "../symptoms"
import { type CaseChild, casePriorities, caseStatuses, serviceKinds, type StoredCoverage } from "../types"

const child = fc.record<Pick<CaseChild, "state" | "waiting_for">>({
  state: fc.constantFrom("open", "waiting", "done"),
  waiting_for: fc.constantFrom(null, "customer", "third_party"),
})

describe("the status that everybody sees, against the sentence that describes it", () => {
  it("is told by what is open, in any order and whatever is done already", () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseStatuses), fc.array(child, { maxLength: 5 }), (state, children) => {
        const status = caseStatus(state, children)
        const open = children.filter((one) => one.state !== "done")
        if (state === "closed" || state === "cancelled" || open.length === 0) {
          expect(status).toBe(state)
        } else if (open.every((one) => one.state === "waiting")) {
          expect(isWaiting(status)).toBe(true)
          expect(status === "waiting_for_customer").toBe(open.some((one) => one.waiting_for === "customer"))
        } else {
          expect(status).toBe("in_progress")
        }
        expect(caseStatus(state, [...children].reverse())).toBe(status)
        expect(caseStatus(state, [...children, { state: "done", waiting_for: null }])).toBe(status)
        expect(isOver(status)).toBe(isOver(state))
      })
    )
  })
})

describe("whose cases may become one", () => {
  const mergeable: fc.Arbitrary<Mergeable> = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    agent_state: fc.constantFrom(...caseStatuses),
    merged_into_id: fc.constantFrom(null, null, "x"),
    owner_customer_id: fc.constantFrom(null, "cus_1", "cus_2"),
    owner_email: fc.constantFrom(null, "a@x.org", "b@x.org"),
    order_id: fc.constantFrom(null, "order_1", "order_2"),
  })

  it("doesn't depend on which of the two is named first", () => {
    fc.assert(
      fc.property(mergeable, mergeable, (one, other) => {
        expect(hasSameOwner(one, other)).toBe(hasSameOwner(other, one))
        expect(mergeProblem(one, other)).toBe(mergeProblem(other, one))
      })
    )
  })

  it("goes on along a row of cases, so that merging one after the other ends with one person's words", () => {
    fc.assert(
      fc.property(mergeable, mergeable, mergeable, (one, two, three) => {
        if (hasSameOwner(one, two) && hasSameOwner(two, three)) {
          expect(hasSameOwner(one, three)).toBe(true)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it("is never a person's with an account and one's without, nor anybody's of whom nothing is known", () => {
    fc.assert(
      fc.property(mergeable, mergeable, (one, other) => {
        const isKnown = (who: Mergeable) => who.owner_customer_id !== null || who.owner_email !== null
        if (mergeProblem(one, other) === null) {
          expect(isKnown(one) && isKnown(other)).toBe(true)
          expect(one.owner_customer_id === null).toBe(other.owner_customer_id === null)
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe("steps, whatever has been tried", () => {
  const tries = fc.array(
    fc.record({
      position: fc.integer({ min: 0, max: 4 }),
      attempt: fc.integer({ min: 1, max: 4 }),
      status: fc.constantFrom("open", "done", "failed", "skipped") as fc.Arbitrary<CaseStepState["status"]>,
      is_required: fc.boolean(),
    }),
    { maxLength: 12 }
  )
  const stepsOf = (
    list: { position: number; attempt: number; status: CaseStepState["status"]; is_required: boolean }[]
  ) =>
    [...new Map(list.map((one) => [`${one.position}.${one.attempt}`, one])).entries()].map(
      ([id, { is_required, ...one }]): CaseStepState => ({
        ...one,
        id,
        definition: {
          code: `step_${one.position}`,
          title: {},
          instruction: {},
          by: "agent",
          is_required,
          evidence: [],
          document: null,
        },
      })
    )

  it("count once for each place, by the last attempt, in the order of the procedure", () => {
    fc.assert(
      fc.property(tries, (list) => {
        const steps = stepsOf(list)
        const current = currentSteps(steps)
        expect(current.map(({ position }) => position)).toEqual(
          [...new Set(steps.map(({ position }) => position))].sort((a, b) => a - b)
        )
        for (const one of current) {
          const attempts = steps.filter(({ position }) => position === one.position).map(({ attempt }) => attempt)
          expect(one.attempt).toBe(Math.max(...attempts))
        }
        expect(currentSteps([...steps].reverse())).toEqual(current)
      })
    )
  })

  it("hold back exactly those behind a required one that is open, and none but open ones hold back", () => {
    fc.assert(
      fc.property(tries, fc.integer({ min: 0, max: 6 }), (list, position) => {
        const steps = stepsOf(list)
        const before = stepsBefore(steps, position)
        const current = currentSteps(steps)
        expect(before).toEqual(
          current
            .filter((one) => one.position < position && one.status === "open" && one.definition.is_required)
            .map(({ definition }) => definition.code)
        )
        expect(stepsBefore(steps, 0)).toEqual([])
        expect(openSteps(steps)).toEqual(stepsBefore(steps, Infinity))
      })
    )
  })
})

describe("T-092 and T-171: what a symptom sets off", () => {
  const items = fc.array(
    fc.record({
      symptom_code: fc.constantFrom(null, ...symptoms.map(({ code }) => code)),
      coverage: fc.constantFrom<StoredCoverage | null>(null, withdrawal("2026-11-24"), withdrawal(null)),
    }),
    { maxLength: 6 }
  )

  it("is a review and the highest priority for every danger, however many harmless things stand beside it", () => {
    const dangers = symptoms.filter(({ is_safety }) => is_safety).map(({ code }) => code)
    expect(dangers).toEqual(expect.arrayContaining(["smoke", "electric_shock"]))
    fc.assert(
      fc.property(items, fc.constantFrom(...casePriorities), (list, wished) => {
        const isDangerous = list.some(({ symptom_code }) => symptom_code !== null && dangers.includes(symptom_code))
        expect(needsSafetyReview(list)).toBe(isDangerous)
        expect(startingPriority(list, wished)).toBe(isDangerous ? "critical" : wished)
      })
    )
  })

  it("is a question only while the customer has several rights, and never an answer", () => {
    fc.assert(
      fc.property(items, fc.constantFrom(null, "withdrawal", "guarantee", "transit_damage"), (list, claimed) => {
        const isOpen = list.some(
          ({ symptom_code, coverage }) =>
            symptom_code === "arrived_damaged" && (coverage === null || coverage.deadlines.length > 0)
        )
        expect(openQuestion(list, claimed)).toBe(isOpen && claimed === null ? "which_right" : null)
      })
    )
  })

  it("may be named for the kinds that it is listed for, and for no others", () => {
    for (const kind of serviceKinds) {
      const codes = symptomsFor(kind).map(({ code }) => code)
      expect(codes).toContain("something_else")
      for (const { code, kinds } of symptoms) {
        expect([kind, code, codes.includes(code)]).toEqual([kind, code, kinds.includes(kind)])
      }
    }
    expect(symptomsFor()).toHaveLength(symptoms.length)
  })
})

describe("until when something is kept", () => {
  it("T-142: is 26 months from the end, on the same day of the month or its last", () => {
    expect(keptUntil("2025-09-15T10:00:00.000Z", 26)).toBe("2027-11-15T10:00:00.000Z")
    expect(keptUntil("2026-12-31T23:30:00.000Z", 26)).toBe("2029-02-28T23:30:00.000Z")
    expect(keptUntil("2025-12-31T23:30:00.000Z", 26)).toBe("2028-02-29T23:30:00.000Z")
    expect(keptUntil("2025-09-15T10:00:00.000Z", null)).toBeNull()
    expect(keptUntil("2025-09-15T10:00:00.000Z", 0)).toBe("2025-09-15T10:00:00.000Z")
  })

  it("is never earlier for more months, nor for what ended later", () => {
    const ms = fc.integer({ min: 0, max: 4_000_000_000_000 })
    fc.assert(
      fc.property(ms, ms, fc.nat(240), fc.nat(24), (a, b, months, more) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)].map((one) => new Date(one).toISOString())
        const until = keptUntil(first, months) as string
        expect((keptUntil(first, months + more) as string) >= until).toBe(true)
        expect((keptUntil(last, months) as string) >= until).toBe(true)
        expect(
          DateTime.fromISO(until, { zone: "utc" }).diff(DateTime.fromISO(first, { zone: "utc" }), "months").months
        ).toBeGreaterThan(months - 0.11)
      })
    )
  })
})

describe("T-172: the legal guarantee by its last day", () => {
  it("runs through that day and not into the next, whichever end is the latest", () => {
    const codes = fc.constantFrom("guarantee_end", "digital_supply_end", "action_end", "withdrawal_until", "plan_end")
    const days = fc.constantFrom("2026-11-22", "2026-11-23", "2026-11-24")
    const deadlines = fc.array(fc.record({ code: codes, on: days }), { maxLength: 4 })
    fc.assert(
      fc.property(deadlines, (list) => {
        const ofLaw = list.filter(({ code }) => code.endsWith("_end") && code !== "plan_end")
        const coverage = { ...withdrawal(null), deadlines: list }
        expect(isStatutoryRunning(coverage, "2026-11-23")).toBe(ofLaw.some(({ on }) => on !== "2026-11-22"))
      })
    )
    expect(isStatutoryRunning(null, "2026-11-23")).toBe(false)
  })
})

function withdrawal(on: string | null): StoredCoverage {
  return {
    assessed_at: "2026-11-20T10:00:00.000Z",
    result: "covered",
    deadlines: on === null ? [] : [{ code: "withdrawal_until", on }],
    reasons: [],
  }
}
