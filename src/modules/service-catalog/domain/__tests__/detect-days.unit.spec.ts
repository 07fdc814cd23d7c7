import fc from "fast-check"
import { DateTime } from "luxon"
import { runs } from "../../../../shared/calendar/__tests__/arbitraries"
import { detect, type DetectedUnit, type Detection, detectionKey } from "../detect"
import { defaultRequirements } from "../requirements"
import type { DetectionRule, Requirements } from "../types"
import { aUnit } from "./fixtures"

const day = (from: string, days: number) => DateTime.fromISO(from, { zone: "utc" }).plus({ days }).toISODate() as string
const monthsAfter = (from: string, months: number) =>
  DateTime.fromISO(from, { zone: "utc" }).plus({ months }).toISODate() as string

/** Looks at a unit on each of those days and keeps what was found for the first time, as the table of proposals does. */
function watched(
  rules: DetectionRule[],
  facts: Partial<DetectedUnit>,
  days: Iterable<string>,
  wanted: Partial<Requirements> = {}
): (Detection & { noticed_on: string })[] {
  const service = { id: "assvc_1", rev: 1, requirements: { ...defaultRequirements, ...wanted }, detection: rules }
  const found = new Map<string, Detection & { noticed_on: string }>()
  for (const today of days) {
    for (const need of detect([service], { ...aUnit(), covered_until: null, ...facts, today })) {
      const key = detectionKey(need)
      if (!found.has(key)) {
        found.set(key, { ...need, noticed_on: today })
      }
    }
  }
  return [...found.values()]
}

function* everyDay(from: string, count: number, gap = 1) {
  for (let n = 0; n <= count; n += gap) {
    yield day(from, n)
  }
}

const first = fc.constantFrom("2024-01-31", "2024-02-29", "2023-08-31", "2025-12-31", "2026-03-29", "2026-10-25")

describe("a shop that looks every day", () => {
  it("T-161: notices each round on its very day, counted from the delivery and not from the last round", () => {
    const found = watched(
      [{ id: "r", kind: "recurrence", every_months: 6 }],
      { since_on: "2026-08-31" },
      everyDay("2026-08-31", 760)
    )
    expect(found.map(({ noticed_on, due_on }) => [noticed_on, due_on])).toEqual(
      ["2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31"].map((on) => [on, on])
    )
  })

  it("notices every round once, whatever its length and wherever the month ends", () => {
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 12 }), (since_on, every_months) => {
        const length = 800
        const found = watched([{ id: "r", kind: "recurrence", every_months }], { since_on }, everyDay(since_on, length))
        const expected: string[] = []
        for (let n = 1; monthsAfter(since_on, n * every_months) <= day(since_on, length); n++) {
          expected.push(monthsAfter(since_on, n * every_months))
        }
        expect(found.map(({ noticed_on }) => noticed_on)).toEqual(expected)
        expect(found.map(({ due_on }) => due_on)).toEqual(expected)
        expect(found.map(({ occurrence }) => occurrence)).toEqual(expected.map((_, n) => String(n + 1)))
      }),
      runs(25)
    )
  })

  it("notices an age once and never again", () => {
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 20 }), (since_on, after_months) => {
        const found = watched([{ id: "r", kind: "age", after_months }], { since_on }, everyDay(since_on, 700))
        expect(found.map(({ noticed_on, occurrence }) => [noticed_on, occurrence])).toEqual([
          [monthsAfter(since_on, after_months), "once"],
        ])
      }),
      runs(25)
    )
  })

  it("notices an ending guarantee so many days before, until its last day and not after", () => {
    fc.assert(
      fc.property(first, fc.integer({ min: 0, max: 60 }), (since_on, before_days) => {
        const covered_until = monthsAfter(since_on, 24)
        const noticed = [...everyDay(day(covered_until, -70), 80)].filter(
          (today) =>
            watched([{ id: "r", kind: "warranty_ending", before_days }], { since_on, covered_until }, [today]).length
        )
        expect([noticed[0], noticed.at(-1)]).toEqual([day(covered_until, -before_days), covered_until])
        expect(noticed).toHaveLength(before_days + 1)
      }),
      runs(40)
    )
  })

  it("notices the new end when a repair has extended the guarantee, and not the old one twice", () => {
    const rule: DetectionRule = { id: "r", kind: "warranty_ending", before_days: 30 }
    const keys = ["2026-12-10", "2026-12-10", "2027-06-10"].map((covered_until) =>
      watched([rule], { covered_until }, [day(covered_until, -10)]).map(detectionKey)
    )
    expect(keys[0]).toEqual(keys[1])
    expect(keys[2]).not.toEqual(keys[0])
  })
})

describe("a shop that looks seldom", () => {
  it("is told of the latest round alone, with the day on which it was due, and misses none for ever", () => {
    fc.assert(
      fc.property(
        first,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 200 }),
        (since_on, every_months, gap) => {
          const found = watched(
            [{ id: "r", kind: "recurrence", every_months }],
            { since_on },
            everyDay(since_on, 900, gap)
          )
          const rounds = found.map(({ occurrence }) => Number(occurrence))
          expect(rounds).toEqual([...new Set(rounds)].sort((a, b) => a - b))
          for (const { due_on, noticed_on, occurrence } of found) {
            expect(due_on).toBe(monthsAfter(since_on, Number(occurrence) * every_months))
            expect(due_on <= noticed_on).toBe(true)
            expect(monthsAfter(since_on, (Number(occurrence) + 1) * every_months) > noticed_on).toBe(true)
          }
        }
      ),
      runs(60)
    )
  })

  it("owes nobody three visits after three years", () => {
    const found = watched([{ id: "r", kind: "recurrence", every_months: 12 }], { since_on: "2023-11-20" }, [
      "2026-11-23",
    ])
    expect(found).toMatchObject([{ occurrence: "3", due_on: "2026-11-20", params: { months: 12, times: 3 } }])
  })
})

describe("several rules", () => {
  const rules: DetectionRule[] = [
    { id: "yearly", kind: "recurrence", every_months: 12 },
    { id: "half", kind: "recurrence", every_months: 6 },
    { id: "old", kind: "age", after_months: 12 },
    { id: "end", kind: "warranty_ending", before_days: 400 },
    { id: "failed", kind: "failed_step", step_code: "test" },
  ]

  it("notice each for itself, at most once a look, and a failed step by another way alone", () => {
    const found = watched(rules, { since_on: "2025-11-23", covered_until: "2027-11-23" }, ["2026-11-23"])
    expect(found.map(({ rule }) => rule.id)).toEqual(["yearly", "half", "old", "end"])
    expect(new Set(found.map(detectionKey)).size).toBe(4)
  })

  it("notice nothing while the unit is outside of what the service is for, and take up where it stands when it is in", () => {
    const wanted = { min_age_months: 18, max_age_months: 30 }
    const found = watched([rules[1]], { since_on: "2024-01-31" }, everyDay("2024-01-31", 1500), wanted)
    expect(found.map(({ occurrence }) => occurrence)).toEqual(["3", "4"])
    expect(watched(rules, { since_on: "2024-01-31", status: "returned" }, everyDay("2024-01-31", 900, 30))).toEqual([])
  })

  it("have keys that never meet for other services, rules or units", () => {
    const part = fc.constantFrom("a", "b", "a:b", "1", "")
    const need = fc.record({
      service_id: part,
      rule: fc.record({ id: part, kind: fc.constant("age" as const) }),
      unit_id: part,
    })
    fc.assert(
      fc.property(need, need, (one, other) => {
        fc.pre(
          ![one, other].some(({ service_id, rule, unit_id }) => [service_id, rule.id, unit_id].join().includes(":"))
        )
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(detectionKey({ ...one, occurrence: "1" }) === detectionKey({ ...other, occurrence: "1" })).toBe(isSame)
      })
    )
  })
})
