import { missingPromises } from "../plan-promises"
import { statutoryPromise } from "../issue-statutory"
import { aPromise, anExisting, aSubject, aVersion, surroundings, until } from "./fixtures"

const five = aVersion()
const around = surroundings([five])
const kinds = (...args: Parameters<typeof missingPromises>) => missingPromises(...args).map(({ kind }) => kind)
const statutory = (subject = aSubject()) =>
  anExisting(subject, { ...aPromise(), ...statutoryPromise(subject, around.inForce), id: "aswar_law" })

describe("promises that a unit lacks", () => {
  it("are the law's and one of each kind of policy, at the first look", () => {
    expect(kinds(aSubject(), [], [], around)).toEqual(["statutory", "commercial"])
  })

  it("are none at the second look, though policies came since", () => {
    const own = [statutory(), anExisting(aSubject())]
    const more = surroundings([five, aVersion({ policy_id: "aspol_2", version_id: "aspver_2", kind: "plan" })])
    expect(kinds(aSubject(), own, [], more)).toEqual([])
    expect(kinds(aSubject(), [statutory()], [], more)).toEqual([])
  })

  it("are policies of the place that turns out to be the right one, beside what it has", () => {
    const german = aVersion({ policy_id: "aspol_2", version_id: "aspver_2", kind: "plan", country_codes: ["de"] })
    const moved = aSubject({ facts_rev: 4, country_code: "de" })
    const own = [statutory(), anExisting(aSubject())]
    expect(kinds(moved, own, [], surroundings([five, german]))).toEqual(["plan"])
  })

  it("are none by facts that are older than what is there", () => {
    expect(kinds(aSubject({ facts_rev: 2, country_code: "de" }), [statutory()], [], around)).toEqual([])
  })

  it("are the law's when the buyer turns out to be a consumer", () => {
    expect(kinds(aSubject(), [anExisting(aSubject())], [], around)).toEqual(["statutory"])
  })

  it("leave out the law's where there is none", () => {
    expect(kinds(aSubject(), [], [], surroundings([five], { isStatutory: false }))).toEqual(["commercial"])
    expect(kinds(aSubject({ buyer_kind: "business" }), [], [], around)).toEqual(["commercial"])
    expect(kinds(aSubject({ origin: "registered" }), [], [], around)).toEqual(["commercial"])
  })

  it("are none for a registration that nobody has approved", () => {
    expect(kinds(aSubject({ origin: "registered", is_confirmed: false }), [], [], around)).toEqual([])
  })

  it("are those of the replaced unit and no others, once", () => {
    const subject = aSubject({ id: "asunit_2", replaces_id: "asunit_1" })
    const replaced = [statutory()]
    const [carried, ...others] = missingPromises(subject, [], replaced, around)
    expect(others).toEqual([])
    expect(carried).toMatchObject({ kind: "statutory", carried_from: { id: "aswar_law" }, is_new_term: false })
    const from = { id: "aswar_law", starts_on: "2025-09-15", ends_on: until("2027-09-15") }
    const own = anExisting(subject, { ...carried, carried_from: from })
    expect(kinds(subject, [own], replaced, around)).toEqual([])
    expect(kinds(subject, [own], [], around)).toEqual([])
  })

  it("are its own when the replaced unit has none", () => {
    expect(kinds(aSubject({ replaces_id: "asunit_0" }), [], [], around)).toEqual(["statutory", "commercial"])
  })
})
