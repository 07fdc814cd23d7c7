import fc from "fast-check"
import type { WarrantySubject } from "../../domain/subject"
import { addDays } from "../../../../shared/calendar"
import { statutoryPromise } from "../issue-statutory"
import { hasOtherDates, planChange } from "../plan-change"
import { planIssues } from "../plan-issue"
import { aPromise, anExisting, aSubject, now, surroundings, until } from "./fixtures"

const runs = Number(process.env.FC_RUNS ?? 100)
const around = surroundings()
const later = (facts: Partial<WarrantySubject>) => aSubject({ facts_rev: 4, ...facts })

describe("what facts make of a warranty", () => {
  it("is nothing when they are the same", () => {
    expect(planChange(aSubject(), anExisting(aSubject()), around, now)).toBeNull()
    expect(planChange(later({}), anExisting(aSubject()), around, now)).toBeNull()
  })

  it("is nothing when they are older than what it was computed from", () => {
    const stale = aSubject({ facts_rev: 2, delivered_at: null, cancelled_at: "2026-01-01T00:00:00.000Z" })
    expect(planChange(stale, anExisting(aSubject()), around, now)).toBeNull()
  })

  it("is a start, told with both values and the revision that gave it", () => {
    const pending = anExisting(aSubject(), { starts_on: null, ends_on: until(null), starts_at: null, expires_at: null })
    const change = planChange(later({}), pending, around, now)
    expect(change?.after).toMatchObject({ starts_on: "2025-09-15", facts_rev: 4 })
    expect(change?.events).toEqual([
      {
        warranty_id: "aswar_1",
        kind: "started",
        data: {
          from: { starts_on: null, ends_on: until(null) },
          to: { starts_on: "2025-09-15", ends_on: until("2027-09-15") },
          facts_rev: 4,
        },
      },
    ])
  })

  it("is a move, told with the reason that was given for it", () => {
    const moved = later({ delivered_at: "2025-09-17T08:00:00.000Z" })
    const settings = { return_window_days: 14, reason_code: "carrier_report" }
    const change = planChange(moved, anExisting(aSubject()), surroundings([], { settings }), now)
    expect(change?.after.ends_on).toEqual(until("2027-09-17"))
    expect(change?.events).toEqual([
      expect.objectContaining({ kind: "changed", data: expect.objectContaining({ reason_code: "carrier_report" }) }),
    ])
  })

  it("is new labels without a word in the history", () => {
    const change = planChange(later({ serial_number: "SN-1" }), anExisting(aSubject()), around, now)
    expect(change?.after.serial_number).toBe("SN-1")
    expect(change?.events).toEqual([])
    expect(change && hasOtherDates(change.before, change.after)).toBe(false)
  })

  it("is another law when the place turns out to be another one, and only then", () => {
    const promise = statutoryPromise(aSubject(), around.inForce)
    const issued = anExisting(aSubject(), { ...aPromise(), ...promise })
    const abroad = planChange(later({ country_code: "es" }), issued, around, now)
    expect(abroad?.after).toMatchObject({ ends_on: until("2028-09-15"), jurisdiction: { country: "es" } })
    expect(abroad?.events.map(({ kind }) => kind)).toEqual(["terms_changed", "changed"])

    const generous = { country_code: "it", guarantee_months: 60, burden_months: null }
    const since = surroundings([], { inForce: { versions: [], overrides: new Map([["it", generous]]) } })
    expect(planChange(later({}), issued, since, now)).toBeNull()
    const used = planChange(later({ condition: "used" }), issued, since, now)
    expect(used?.after.ends_on).toEqual(until("2030-09-15"))
  })

  it("keeps the law of the promise that it carries on", () => {
    const promise = statutoryPromise(aSubject(), around.inForce)
    const from = { id: "aswar_0", starts_on: "2025-09-15", ends_on: until("2027-09-15") }
    const carried = anExisting(aSubject(), { ...aPromise(), ...promise, carried_from: from })
    expect(planChange(later({ country_code: "es" }), carried, around, now)).toBeNull()
  })

  it("ends it and brings it back", () => {
    const gone = planChange(later({ returned_at: "2026-01-01T00:00:00.000Z" }), anExisting(aSubject()), around, now)
    expect(gone?.events).toEqual([
      expect.objectContaining({ kind: "voided", data: expect.objectContaining({ from: null, to: "unit_returned" }) }),
    ])
    const back = gone && planChange(aSubject({ facts_rev: 5 }), gone.after, around, now)
    expect(back?.after).toMatchObject({ voided_at: null, void_reason: null })
    expect(back?.events.map(({ kind }) => kind)).toEqual(["restored"])
  })

  const anyFacts: fc.Arbitrary<Partial<WarrantySubject>> = fc.record({
    delivered_at: fc.option(fc.nat(2_000).map((days) => `${addDays("2020-01-01", days)}T10:00:00.000Z`)),
    returned_at: fc.option(fc.constant("2026-01-01T00:00:00.000Z")),
    country_code: fc.constantFrom(null, "it", "es", "pt", "nl", "xx"),
    buyer_kind: fc.constantFrom("consumer" as const, "business" as const),
    condition: fc.constantFrom("new" as const, "used" as const),
    is_installed_by_seller: fc.boolean(),
    installed_at: fc.option(fc.constant("2025-12-01T10:00:00.000Z")),
    serial_number: fc.option(fc.string()),
  })

  it("is nothing more the second time, and what was shown never ends earlier, whatever the facts", () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 6 }), (history) => {
        const first = aSubject({ facts_rev: 1, ...history[0], buyer_kind: "consumer" })
        const promise = statutoryPromise(first, around.inForce)
        const [{ warranty }] = planIssues([{ subject: first, promise: aPromise({ ...promise }) }], now)
        let current = { ...warranty, shown_at: now }
        history.slice(1).forEach((facts, index) => {
          const subject = aSubject({ facts_rev: index + 2, ...facts })
          const change = planChange(subject, current, around, now)
          const after = change?.after ?? current
          expect(planChange(subject, after, around, now)).toBeNull()
          if (current.ends_on.parts && after.ends_on.parts) {
            expect(after.ends_on.parts >= current.ends_on.parts).toBe(true)
          }
          current = { ...after, shown_at: now }
        })
      }),
      { numRuns: runs }
    )
  })
})
