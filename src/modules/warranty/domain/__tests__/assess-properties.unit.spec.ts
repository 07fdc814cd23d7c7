import { spawnSync } from "node:child_process"
import { join } from "node:path"
import fc from "fast-check"
import { Settings } from "luxon"
import { addDays, coveredUntilExclusive } from "../../../../shared/calendar"
import { assessCoverage } from "../assess"
import type { AssessmentInput } from "../assessment"
import { causeCodes } from "../causes"
import { coverageElements, type CoverageUnit } from "../types"
import { delivered, input, policy, repairs, rulesFor, runs, statutory } from "./fixtures"

const day = fc.integer({ min: 0, max: 5000 }).map((count) => addDays("2013-06-01", count))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const country = fc.constantFrom("it", "de", "fr", "es", "pt", "at", "nl", "gb", "se", "be", "us")

const anyUnit: fc.Arbitrary<CoverageUnit> = fc
  .record({
    country,
    on: day,
    changes: fc.record({
      buyer_kind: fc.constantFrom("consumer" as const, "consumer" as const, "business" as const),
      condition: fc.constantFrom("new" as const, "used" as const, "refurbished" as const),
      is_installed_by_seller: fc.boolean(),
      installed_at: maybe(day.map((date) => `${date}T09:00:00.000Z`)),
      digital_supply_months: maybe(fc.integer({ min: 1, max: 120 })),
      expected_life_months: maybe(fc.integer({ min: 6, max: 180 })),
      used_guarantee_months: maybe(fc.integer({ min: 6, max: 24 })),
      is_confirmed: fc.constantFrom(true, true, true, false),
      time_zone: fc.constantFrom("Europe/Rome", "Atlantic/Azores", "America/New_York", "Pacific/Kiritimati"),
    }),
    isDelivered: fc.constantFrom(true, true, true, false),
  })
  .map(({ country, on, changes, isDelivered }) => ({
    ...delivered(country, on, changes),
    ...(isDelivered ? {} : { delivered_at: null }),
  }))

const anyInput: fc.Arbitrary<AssessmentInput> = fc
  .record({
    of: anyUnit,
    repairCount: fc.nat(5),
    kinds: fc.uniqueArray(fc.constantFrom("commercial" as const, "durability" as const, "plan" as const)),
    months: fc.array(maybe(fc.nat(72)), { minLength: 3, maxLength: 3 }),
    max_uses: maybe(fc.integer({ min: 1, max: 3 })),
    uses: fc.nat(3),
    exclusions: fc.subarray(["accident", "misuse", "consumable"]),
    defect_on: maybe(day),
    cause: maybe(fc.constantFrom(...causeCodes)),
    now: day.map((date) => `${date}T22:30:00.000Z`),
  })
  .map(({ of, repairCount, kinds, months, max_uses, uses, exclusions, ...rest }) => {
    const rules = rulesFor(of.country_code, of.contract_on)
    const law = of.buyer_kind === "consumer" ? [statutory(of, { rules, extensions: repairs(repairCount, 6) })] : []
    const [parts, labour, travel] = months
    const promises = kinds.map((kind) =>
      policy(of, { id: `aswar_${kind}`, kind, uses, terms: { months: { parts, labour, travel }, max_uses, exclusions } })
    )
    return input(of, { ...rest, rules, is_fallback: of.country_code === "us", warranties: [...law, ...promises] })
  })

describe("any assessment", () => {
  it("does not ask in which order the warranties come", () => {
    const shuffled = anyInput.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.warranties], { minLength: given.warranties.length })
      )
    )
    fc.assert(
      fc.property(shuffled, ([given, warranties]) => {
        expect(assessCoverage({ ...given, warranties })).toEqual(assessCoverage(given))
      }),
      runs()
    )
  })

  it("leaves its input as it was", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const before = JSON.stringify(given)
        assessCoverage(given)
        expect(JSON.stringify(given)).toBe(before)
      }),
      runs()
    )
  })

  it("never lets a cause turn review into refusal", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...causeCodes), (given, cause) => {
        const open = assessCoverage({ ...given, cause: "defect" })
        const stated = assessCoverage({ ...given, cause })
        for (const element of coverageElements) {
          if (open.elements[element].result !== "not_covered") {
            expect(stated.elements[element].result).not.toBe("not_covered")
          }
        }
      }),
      runs()
    )
  })

  it("covers a legal guarantee's last instant, and not the next one", () => {
    fc.assert(
      fc.property(country, day, (where, on) => {
        const of = delivered(where, on)
        const law = statutory(of)
        const end = Date.parse(coveredUntilExclusive(law.ends_on.parts ?? "", of.time_zone))
        const at = (moment: number) =>
          assessCoverage(input(of, { warranties: [law], now: new Date(moment).toISOString() })).result
        expect(at(end - 1)).toBe("covered")
        expect(at(end)).not.toBe("covered")
      }),
      runs()
    )
  })

  it("says the same whatever zone luxon takes for the server's", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom("Pacific/Kiritimati", "America/Los_Angeles"), (given, zone) => {
        const here = assessCoverage(given)
        Settings.defaultZone = zone
        try {
          expect(assessCoverage(given)).toEqual(here)
        } finally {
          Settings.defaultZone = "system"
        }
      }),
      runs()
    )
  })

  it.each([["Pacific/Kiritimati"], ["America/Los_Angeles"]])("says the same on a server in %s", (zone) => {
    const inputs = fc.sample(anyInput, runs(40).numRuns)
    const child = spawnSync(process.execPath, [join(__dirname, "assess-in-child.cjs")], {
      env: { ...process.env, TZ: zone },
      input: JSON.stringify(inputs),
      encoding: "utf8",
      maxBuffer: 1e9,
    })
    expect(child.stderr).toBe("")
    expect(JSON.parse(child.stdout)).toEqual({ zone, answers: inputs.map(assessCoverage) })
  })
})
