import { carryOver } from "../carry-over"
import { statutoryPromise } from "../issue-statutory"
import { aPromise, anExisting, aSubject, surroundings, until } from "./fixtures"

const replacement = aSubject({ id: "asunit_2", replaces_id: "asunit_1", delivered_at: null })
const lawOf = (country_code: string) => {
  const subject = aSubject({ country_code })
  return anExisting(subject, { ...aPromise(), ...statutoryPromise(subject, surroundings().inForce) })
}
const repair = { cause: "repair", cause_id: "repair_1", months: 6, days: 0 } as const

describe("promises that are carried on to a replacement", () => {
  it("keep their terms, their source and their extensions, and say where they come from", () => {
    const source = anExisting(aSubject(), { extensions: [repair] })
    expect(carryOver(replacement, [source])).toEqual([
      {
        ...aPromise({ extensions: [repair] }),
        carried_from: { id: "aswar_1", starts_on: "2025-09-15", ends_on: until("2027-09-15") },
        is_new_term: false,
      },
    ])
  })

  it.each([
    [null, true],
    ["unit_replaced", true],
    ["unit_returned", false],
    ["misuse", false],
    ["not_transferable", false],
  ])("are carried on or not when they ended by %s", (void_reason, isCarried) => {
    const source = anExisting(aSubject(), { void_reason, voided_at: void_reason && "2026-01-01T00:00:00.000Z" })
    expect(carryOver(replacement, [source])).toHaveLength(isCarried ? 1 : 0)
  })

  it.each([
    [null, 0, null],
    [3, 1, 2],
    [3, 3, 0],
    [3, 5, 0],
  ])("have left of %s uses after %i: %s", (max_uses, uses, left) => {
    const source = anExisting(aSubject(), { uses, terms: { ...aPromise().terms, max_uses } })
    expect(carryOver(replacement, [source])[0].terms.max_uses).toBe(left)
  })

  it.each([
    ["it", false, false],
    ["fr", false, false],
    ["fr", true, true],
    ["pt", false, true],
  ])("start anew or not in %s, repair chosen: %s", (country, has_consumer_chosen_repair, isNew) => {
    const [carried] = carryOver({ ...replacement, has_consumer_chosen_repair }, [lawOf(country)])
    expect(carried.is_new_term).toBe(isNew)
  })

  it("begin without the extensions of the old unit where they start anew, which are in its ends", () => {
    const source = { ...lawOf("pt"), extensions: [repair] }
    expect(carryOver(replacement, [source])[0]).toMatchObject({
      extensions: [],
      terms: { months: { parts: 36, labour: 36, travel: 36 } },
      carried_from: { ends_on: source.ends_on },
    })
  })

  it("start anew by law only: what the shop promised runs on", () => {
    const { jurisdiction } = lawOf("pt")
    expect(carryOver(replacement, [anExisting(aSubject(), { jurisdiction })])[0].is_new_term).toBe(false)
  })
})
