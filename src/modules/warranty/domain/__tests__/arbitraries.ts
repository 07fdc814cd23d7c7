import fc from "fast-check"
import { addDays } from "../../../../shared/calendar"
import type { AssessmentInput, EarlierRemedy } from "../assessment"
import { causeCodes } from "../causes"
import type { CoverageUnit } from "../types"
import { delivered, input, policy, repairs, rulesFor, statutory } from "./fixtures"

export const day = fc.integer({ min: 0, max: 5000 }).map((count) => addDays("2013-06-01", count))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
export const country = fc.constantFrom("it", "de", "fr", "es", "pt", "at", "nl", "gb", "se", "be", "us")

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
      origin: fc.constantFrom("order" as const, "order" as const, "registered" as const),
      voided: fc.constantFrom(null, null, null, null, "returned_at", "cancelled_at", "replaced_at", "scrapped_at"),
      time_zone: fc.constantFrom("Europe/Rome", "Atlantic/Azores", "America/New_York", "Pacific/Kiritimati"),
    }),
    isDelivered: fc.constantFrom(true, true, true, false),
  })
  .map(({ country, on, changes: { voided, ...changes }, isDelivered }) => ({
    ...delivered(country, on, changes),
    ...(isDelivered ? {} : { delivered_at: null }),
    ...(voided ? { [voided]: `${on}T15:00:00.000Z` } : {}),
  }))

const anyRemedy: fc.Arbitrary<EarlierRemedy> = fc.record({
  kind: fc.constantFrom("repair" as const, "replacement" as const),
  requested_on: day,
  returned_on: maybe(day),
  has_failed: fc.boolean(),
})

/** Any question about any unit, as far as the types allow. */
export const anyInput: fc.Arbitrary<AssessmentInput> = fc
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
    history: fc.record({
      earlier: fc.array(anyRemedy, { maxLength: 2 }),
      has_seller_refused: fc.boolean(),
      is_serious: fc.boolean(),
    }),
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
