import fc from "fast-check"
import { addDays, addMonths } from "../../../../shared/calendar"
import { detect, type DetectedUnit, detectionKey } from "../detect"
import { detectFailedStep } from "../detect-failed-step"
import { defaultRequirements } from "../requirements"
import type { DetectionRule, Requirements } from "../types"
import { aUnit } from "./fixtures"

const unit = (changes: Partial<DetectedUnit> = {}): DetectedUnit => ({ ...aUnit(), covered_until: null, ...changes })
const service = (rule: Omit<DetectionRule, "id">, requirements: Partial<Requirements> = {}) => ({
  id: "assvc_1",
  rev: 1,
  requirements: { ...defaultRequirements, ...requirements },
  detection: [{ id: "rule", ...rule }],
})
const occurrences = (rule: Omit<DetectionRule, "id">, changes: Partial<DetectedUnit> = {}) =>
  detect([service(rule)], unit(changes)).map(({ occurrence, due_on, params }) => ({ occurrence, due_on, params }))

describe("what the shop thinks of by itself", () => {
  it("a unit that has reached an age, once", () => {
    const rule = { kind: "age", after_months: 24 } as const
    expect(occurrences(rule, { since_on: "2024-01-16" })).toEqual([])
    expect(occurrences(rule, { since_on: "2024-01-15" })).toEqual([
      { occurrence: "once", due_on: "2026-01-15", params: { months: 24 } },
    ])
  })

  it("what comes round again, only its latest time", () => {
    const rule = { kind: "recurrence", every_months: 6 } as const
    expect(occurrences(rule, { since_on: "2025-08-01" })).toEqual([])
    expect(occurrences(rule, { since_on: "2024-01-31" })).toEqual([
      { occurrence: "3", due_on: "2025-07-31", params: { months: 6, times: 3 } },
    ])
  })

  it.each([
    ["2026-01-14", false],
    ["2026-01-15", true],
    ["2026-02-14", true],
    ["2026-02-15", false],
    [null, false],
  ])("a guarantee that ends on %s, thirty days before: %s", (covered_until, isDue) => {
    const found = occurrences({ kind: "warranty_ending", before_days: 30 }, { covered_until })
    expect(found).toEqual(
      isDue ? [{ occurrence: covered_until, due_on: covered_until, params: { day: covered_until } }] : []
    )
  })

  it.each<[string, Partial<Requirements>, Partial<DetectedUnit>]>([
    ["nobody has confirmed", {}, { is_confirmed: false }],
    ["came back", {}, { status: "returned" }],
    ["is another product", { product: { type: "tag", ids: ["ptag_9"] } }, {}],
    ["is in a country that isn't served", { country_codes: ["de"] }, {}],
    ["is older than the service is for", { max_age_months: 12 }, {}],
    ["is younger than the service is for", { min_age_months: 48 }, {}],
  ])("nothing for a unit that %s", (_, wanted, changes) => {
    expect(detect([service({ kind: "age", after_months: 1 }, wanted)], unit(changes))).toEqual([])
  })

  it("of a service for any state, only what is in use", () => {
    const any = service({ kind: "age", after_months: 1 }, { unit_statuses: [] })
    expect(detect([any], unit({ status: "shipped" }))).toEqual([])
    expect(detect([any], unit({ status: "installed" }))).toHaveLength(1)
  })

  it("a failed step, for the services that name it", () => {
    const failed = {
      case_id: "ascase_1",
      step_id: "ascst_1",
      step_code: "test",
      unit_id: "asunit_1",
      failed_on: "2026-01-15",
    }
    const named = service({ kind: "failed_step", step_code: "test" })
    const other = service({ kind: "failed_step", step_code: "other" })
    expect(detectFailedStep([named, other, service({ kind: "age", after_months: 1 })], failed)).toEqual([
      expect.objectContaining({
        occurrence: "ascst_1",
        due_on: "2026-01-15",
        params: { step: "test", case_id: "ascase_1" },
      }),
    ])
    expect(detect([named], unit())).toEqual([])
  })

  it("gives one key to one occurrence, day after day, and another to the next", () => {
    const days = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), days, days, (every_months, a, b) => {
        const at = (age: number) =>
          detect(
            [service({ kind: "recurrence", every_months })],
            unit({ since_on: "2020-01-31", today: addDays("2020-01-31", age) })
          )[0]
        const [one, two] = [at(a), at(b)]
        const times = (need: typeof one | undefined) => Number(need?.occurrence ?? 0)
        expect(addMonths("2020-01-31", times(one) * every_months) <= addDays("2020-01-31", a)).toBe(true)
        if (one && two) {
          expect(detectionKey(one) === detectionKey(two)).toBe(times(one) === times(two))
        }
      })
    )
  })
})
