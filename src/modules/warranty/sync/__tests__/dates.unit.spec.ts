import fc from "fast-check"
import { addDays } from "../../../../shared/calendar"
import { datesOf } from "../dates"
import { aPromise, aSubject, until } from "./fixtures"

const unseen = { ends_on: null, legal_override: false }
const runs = Number(process.env.FC_RUNS ?? 100)
const anyDay = fc.integer({ min: 0, max: 9_000 }).map((count) => addDays("2015-01-01", count))
const goodwill = (months: number, days = 0, cause_id = "case_1") =>
  ({ cause: "goodwill", cause_id, months, days }) as const

describe("dates of a promise", () => {
  it("say the same as days and as instants", () => {
    expect(datesOf(aSubject(), aPromise(), unseen)).toEqual({
      starts_on: "2025-09-15",
      ends_on: until("2027-09-15"),
      starts_at: "2025-09-14T22:00:00.000Z",
      expires_at: "2027-09-15T22:00:00.000Z",
    })
  })

  it("are none while the fact is missing that starts it", () => {
    expect(datesOf(aSubject({ delivered_at: null }), aPromise(), unseen)).toEqual({
      starts_on: null,
      ends_on: until(null),
      starts_at: null,
      expires_at: null,
    })
  })

  it("have no last instant where the law names no end", () => {
    const terms = { ...aPromise().terms, is_open_ended: true }
    expect(datesOf(aSubject(), aPromise({ terms }), unseen)).toMatchObject({
      ends_on: until("2027-09-15"),
      expires_at: null,
    })
  })

  it("last as long as the longest element, the digital one too", () => {
    const months = { parts: 24, labour: 36, travel: null }
    const terms = { ...aPromise().terms, months }
    expect(datesOf(aSubject(), aPromise({ terms }), unseen)).toMatchObject({
      ends_on: { parts: "2027-09-15", labour: "2028-09-15", travel: null },
      expires_at: "2028-09-15T22:00:00.000Z",
    })
    const digital = { ...terms, digital_months: 60 }
    expect(datesOf(aSubject(), aPromise({ terms: digital }), unseen).expires_at).toBe("2030-09-15T22:00:00.000Z")
  })

  it("T-007: are counted from the anchor with the sum of months", () => {
    const lisbon = { time_zone: "Europe/Lisbon", delivered_at: "2024-08-31T10:00:00.000Z" }
    const extensions = [goodwill(6), goodwill(6, 0, "case_2")]
    const terms = { ...aPromise().terms, months: { parts: 36, labour: 36, travel: 36 } }
    expect(datesOf(aSubject(lisbon), aPromise({ terms, extensions }), unseen).ends_on).toEqual(until("2028-08-31"))
  })

  it("keep an end that was shown, and let it go for a legal reason", () => {
    const earlier = aSubject({ delivered_at: "2025-09-13T08:00:00.000Z" })
    const shown = until("2027-09-15")
    expect(datesOf(earlier, aPromise(), { ends_on: shown, legal_override: false })).toMatchObject({
      starts_on: "2025-09-13",
      ends_on: shown,
      expires_at: "2027-09-15T22:00:00.000Z",
    })
    expect(datesOf(earlier, aPromise(), { ends_on: shown, legal_override: true }).ends_on).toEqual(until("2027-09-13"))
  })

  describe("on a unit that was given for another one", () => {
    const from = { id: "aswar_old", starts_on: "2024-01-31", ends_on: until("2026-01-31") }

    it("count on from where that one had begun, whatever its own delivery was", () => {
      for (const delivered_at of [null, "2025-06-01T10:00:00.000Z"]) {
        const dates = datesOf(aSubject({ delivered_at }), aPromise({ carried_from: from }), unseen)
        expect(dates).toMatchObject({ starts_on: "2024-01-31", ends_on: until("2026-01-31") })
      }
    })

    it("start anew where the law gives that, never to end earlier", () => {
      const fresh = aPromise({ carried_from: from, is_new_term: true })
      expect(datesOf(aSubject(), fresh, unseen)).toMatchObject({
        starts_on: "2025-09-15",
        ends_on: until("2027-09-15"),
      })
      const early = aSubject({ delivered_at: "2024-01-15T10:00:00.000Z" })
      expect(datesOf(early, fresh, unseen).ends_on).toEqual(until("2026-01-31"))
    })

    it("are its own when that one had never begun", () => {
      const never = { ...from, starts_on: null, ends_on: until(null) }
      expect(datesOf(aSubject(), aPromise({ carried_from: never }), unseen).starts_on).toBe("2025-09-15")
    })
  })

  it("never end earlier for a later delivery, for one more extension, or for another order of extensions", () => {
    const months = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.array(fc.tuple(months, fc.nat(90)), { maxLength: 4 }), (day, later, added) => {
        const extensions = added.map(([count, days], index) => goodwill(count, days, `case_${index}`))
        const end = (on: string, list: typeof extensions) =>
          datesOf(aSubject({ delivered_at: `${on}T12:00:00.000Z` }), aPromise({ extensions: list }), unseen)
            .expires_at as string
        expect(end(addDays(day, later), extensions) >= end(day, extensions)).toBe(true)
        expect(end(day, [...extensions, goodwill(1, 0, "case_more")]) >= end(day, extensions)).toBe(true)
        expect(end(day, [...extensions].reverse())).toBe(end(day, extensions))
      }),
      { numRuns: runs }
    )
  })
})
