import fc from "fast-check"
import { DateTime } from "luxon"
import { detect } from "../detect"
import { eligibility } from "../eligibility"
import { isInScope } from "../product-scope"
import type { CoverageFact, Requirements, ServiceChannel, UnitFacts } from "../types"
import { requirements, unit } from "./arbitraries"
import { aService } from "./fixtures"

/** Whole months, counted by moving on from the first day one month after the other until the day is passed. */
function ageByCounting({ since_on, today }: UnitFacts): number {
  const first = DateTime.fromISO(since_on, { zone: "utc" })
  const last = DateTime.fromISO(today, { zone: "utc" })
  let months = 0
  while (first.plus({ months: months + 1 }) <= last) {
    months++
  }
  return months
}

/** What a clerk with the service's leaflet would answer, one line after the other. */
function leaflet(asks: Requirements, facts: UnitFacts, coverage: CoverageFact): string[] {
  const age = ageByCounting(facts)
  const place = facts.product
  const named = {
    all: true,
    product: facts.product_id !== null && asks.product.ids.includes(facts.product_id),
    type: place?.type_id != null && asks.product.ids.includes(place.type_id),
    category: (place?.category_ids ?? []).some((id) => asks.product.ids.includes(id)),
    tag: (place?.tag_ids ?? []).some((id) => asks.product.ids.includes(id)),
  }
  const lines: [string, boolean][] = [
    ["not_confirmed", !facts.is_confirmed],
    ["unit_status", asks.unit_statuses.length > 0 && !asks.unit_statuses.includes(facts.status)],
    ["product", !named[asks.product.type]],
    [
      "country",
      asks.country_codes !== null && facts.country_code !== null && !asks.country_codes.includes(facts.country_code),
    ],
    ["too_young", asks.min_age_months !== null && age < asks.min_age_months],
    ["too_old", asks.max_age_months !== null && age >= asks.max_age_months],
    ["open_case", asks.max_open_per_unit !== null && (facts.open_cases.assvc_1 ?? 0) >= asks.max_open_per_unit],
    ["not_covered", asks.coverage === "covered" && coverage === "not_covered"],
    ["covered", asks.coverage === "not_covered" && coverage === "covered"],
  ]
  return lines.flatMap(([code, holds]) => (holds ? [code] : []))
}

const coverage = fc.constantFrom<CoverageFact>("covered", "not_covered", "review", null)
const channel = fc.constantFrom<ServiceChannel>("store", "agent", "phone", "email")
const channels = fc.subarray<ServiceChannel>(["store", "agent", "phone", "email"])

describe("who may ask for a service, against a leaflet", () => {
  it("is refused for the same reasons, all of them and in the same order", () => {
    fc.assert(
      fc.property(requirements, unit, coverage, (asks, facts, cover) => {
        const [{ reasons, may_request }] = eligibility([aService(asks)], {
          channel: "store",
          unit: facts,
          coverage: cover,
        })
        expect(reasons.map(({ code }) => code)).toEqual(leaflet(asks, facts, cover))
        expect(may_request).toBe(reasons.length === 0)
      }),
      { numRuns: 2000 }
    )
  })

  it("is told first that the way is wrong, and without a unit nothing about units", () => {
    fc.assert(
      fc.property(requirements, channels, channel, coverage, (asks, offered, by, cover) => {
        const [{ reasons }] = eligibility([aService(asks, { channels: offered })], {
          channel: by,
          unit: null,
          coverage: cover,
        })
        expect(reasons.map(({ code }) => code)).toEqual([
          ...(offered.includes(by) ? [] : ["channel"]),
          ...(asks.needs_unit ? ["needs_unit"] : []),
        ])
      })
    )
  })

  it("is answered for each service by itself, in the order in which they stand", () => {
    fc.assert(
      fc.property(fc.array(requirements, { maxLength: 5 }), unit, coverage, (list, facts, cover) => {
        const services = list.map((asks, n) => aService(asks, { id: `assvc_${n}` }))
        const question = { channel: "store" as const, unit: facts, coverage: cover }
        const together = eligibility(services, question)
        expect(together).toEqual(services.flatMap((service) => eligibility([service], question)))
        expect(together.map(({ service_id }) => service_id)).toEqual(services.map(({ id }) => id))
      })
    )
  })

  it("counts no age before the first day", () => {
    const facts = { since_on: "2027-01-01", today: "2026-11-23" } as UnitFacts
    expect(ageByCounting(facts)).toBe(0)
    expect(
      leaflet({ ...aService().requirements, min_age_months: 0 }, { ...facts, open_cases: {} } as UnitFacts, null)
    ).not.toContain("too_young")
  })
})

describe("what the shop proposes, beside who may ask", () => {
  it("is never for a unit whose owner would be refused, but for open cases, cover and a state that is in use", () => {
    fc.assert(
      fc.property(requirements, unit, fc.integer({ min: 1, max: 24 }), (asks, facts, every_months) => {
        const detection = [{ id: "r", kind: "recurrence" as const, every_months }]
        const found = detect([{ id: "assvc_1", rev: 1, requirements: asks, detection }], {
          ...facts,
          covered_until: null,
        })
        const against = leaflet(asks, facts, null).filter((code) => code !== "open_case")
        if (against.length) {
          expect(found).toEqual([])
        } else if (asks.unit_statuses.length || ["delivered", "installed"].includes(facts.status)) {
          expect(found).toHaveLength(ageByCounting(facts) >= every_months ? 1 : 0)
        } else {
          expect(found).toEqual([])
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe("a rule about products", () => {
  it("that names nothing meets nothing, unless it is for all", () => {
    fc.assert(
      fc.property(requirements, unit, ({ product }, facts) => {
        expect(isInScope({ ...product, ids: [] }, facts)).toBe(product.type === "all")
      })
    )
  })

  it("that names more meets no less, and what nobody knows of a product never meets", () => {
    fc.assert(
      fc.property(requirements, unit, fc.constantFrom("prod_2", "ptyp_2", "pcat_2", "x"), ({ product }, facts, id) => {
        const wider = { ...product, ids: [...product.ids, id] }
        expect(isInScope(product, facts) && !isInScope(wider, facts)).toBe(false)
        expect(isInScope(wider, { product_id: null, product: null })).toBe(product.type === "all")
      })
    )
  })
})
