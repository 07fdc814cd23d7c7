import fc from "fast-check"
import { casePriorities } from "../../../domain/types"
import { chooseLevel, type LevelChoice, type LevelFacts } from "../choose-level"
import { decideEscalation } from "../escalate"
import { assignInTurn } from "../round-robin"
import { levelScopes } from "../types"

const people = ["ada", "bob", "cem", "dee"]
const person = fc.constantFrom(...people)

/** Deals as a person at a desk would: looks along the line, takes the first who may, and sends them to its end. */
function dealByHand(line: string[], cases: (string | null)[]) {
  const given: (string | null)[] = []
  for (const passedOver of cases) {
    let found: string | null = null
    for (const one of line) {
      if (found === null && one !== passedOver) {
        found = one
      }
    }
    given.push(found)
    if (found !== null) {
      line = [...line.filter((one) => one !== found), found]
    }
  }
  return { given, line }
}

describe("Cases dealt in turn, against somebody who deals by hand", () => {
  const waiting = fc.shuffledSubarray(people)
  const cases = fc.array(fc.option(person), { maxLength: 12 })

  it("go to the same people, and leave them in the same line", () => {
    fc.assert(
      fc.property(waiting, cases, (line, notTo) => {
        const { given, order } = assignInTurn(line, notTo)
        const byHand = dealByHand(line, notTo)
        expect(given).toEqual(byHand.given)
        expect(order).toEqual(byHand.line.filter((one) => given.includes(one)))
        expect(line.filter((one) => !given.includes(one))).toEqual(byHand.line.filter((one) => !given.includes(one)))
      })
    )
  })

  it("never go to whom they were taken from, and stay only where nobody else is", () => {
    fc.assert(
      fc.property(waiting, cases, (line, notTo) => {
        for (const [index, to] of assignInTurn(line, notTo).given.entries()) {
          expect(to === null ? line.every((one) => one === notTo[index]) : line.includes(to)).toBe(true)
          expect(to !== null && to === notTo[index]).toBe(false)
        }
      })
    )
  })

  it("are shared out evenly when nobody is passed over", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 1 }), fc.integer({ min: 0, max: 40 }), (line, count) => {
        const { given } = assignInTurn(
          line,
          Array.from({ length: count }, () => null)
        )
        const shares = line.map((one) => given.filter((to) => to === one).length)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe("The level for a case, against the list of promises as one would read it out", () => {
  const group = fc.constantFrom("vip", "b2b", "staff")
  const country = fc.constantFrom("it", "de", "fr")
  const level: fc.Arbitrary<LevelChoice> = fc
    .record({
      id: fc.constantFrom("l1", "l2", "l3", "l4", "l5", "l6"),
      scope: fc.constantFrom(...levelScopes),
      customers: fc.subarray(["cus_1", "cus_2"], { minLength: 1 }),
      groups: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }),
      countries: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
      created_at: fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"),
    })
    .map(({ customers, groups, countries, ...one }) => {
      const ids = { customer: customers, group: groups, country: countries, default: [] }
      return { ...one, scope_ids: ids[one.scope] }
    })
  const levels = fc.uniqueArray(level, { maxLength: 6, selector: ({ id }) => id })
  const facts: fc.Arbitrary<LevelFacts> = fc.record({
    customer_id: fc.option(fc.constantFrom("cus_1", "cus_2", "cus_3")),
    group_ids: fc.uniqueArray(group, { maxLength: 2 }),
    country_code: fc.option(fc.constantFrom("it", "IT", "de", "us")),
    service_level_id: fc.option(fc.constantFrom("l1", "l4", "l9")),
  })

  /** The rule in prose, from the most personal promise to the one for everybody; the newest of those that are alike. */
  function readOut(all: LevelChoice[], { customer_id, group_ids, country_code, service_level_id }: LevelFacts) {
    const newest = [...all].sort((a, b) => (a.created_at + a.id < b.created_at + b.id ? 1 : -1))
    const of = (scope: string, ids: (string | null | undefined)[]) =>
      newest.find((one) => one.scope === scope && one.scope_ids.some((id) => ids.includes(id)))
    return (
      of("customer", [customer_id]) ??
      of("group", group_ids) ??
      newest.find(({ id, scope }) => id === service_level_id && (scope === "country" || scope === "default")) ??
      of("country", [country_code?.toLowerCase()]) ??
      newest.find(({ scope }) => scope === "default") ??
      null
    )
  }

  it("is the same", () => {
    fc.assert(
      fc.property(levels, facts, (all, known) => {
        expect(chooseLevel(all, known)?.id ?? null).toBe(readOut(all, known)?.id ?? null)
      }),
      { numRuns: 1000 }
    )
  })

  it("doesn't depend on the order in which levels are read, and leaves the list as it was", () => {
    fc.assert(
      fc.property(levels, facts, (all, known) => {
        const before = JSON.stringify(all)
        expect(chooseLevel([...all].reverse(), known)).toEqual(chooseLevel(all, known))
        expect(JSON.stringify(all)).toBe(before)
      })
    )
  })

  it("of somebody of whom nothing is known is the one for everybody, or none", () => {
    const nobody = { customer_id: null, group_ids: [], country_code: null }
    fc.assert(
      fc.property(levels, (all) => {
        const chosen = chooseLevel(all, nobody)
        expect(chosen?.scope ?? "default").toBe("default")
        expect(chosen === null).toBe(!all.some(({ scope }) => scope === "default"))
      })
    )
  })
})

describe("What a breach does, however often it happens", () => {
  const escalation = (reassign: string, raise_priority: boolean) => ({
    reassign,
    raise_priority,
    notify: "managers" as const,
  })

  it("never lowers a priority, and reaches the top in three steps", () => {
    for (const start of casePriorities) {
      let priority = start
      const seen = Array.from({ length: 3 }, () => {
        priority = decideEscalation(escalation("none", true), { priority, assignee_id: null }).priority
        return casePriorities.indexOf(priority)
      })
      expect(seen).toEqual([...seen].sort())
      expect(priority).toBe("critical")
      expect(decideEscalation(escalation("none", false), { priority: start, assignee_id: null }).priority).toBe(start)
    }
  })

  it("hands a case to a named user once, and to nobody who has it already", () => {
    const named = (assignee_id: string | null) =>
      decideEscalation(escalation("user_bob", false), { priority: "low", assignee_id }).assign
    expect(named(null)).toEqual({ to: "user", user_id: "user_bob" })
    expect(named("user_ada")).toEqual({ to: "user", user_id: "user_bob" })
    expect(named("user_bob")).toEqual({ to: "nobody" })
  })
})
