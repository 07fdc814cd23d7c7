import type { WarrantySubject } from "../../domain/subject"
import { voidState } from "../void-state"
import { aPromise, aSubject, now } from "./fixtures"

const live = { voided_at: null, void_reason: null }
const day = "2026-02-01T00:00:00.000Z"
const { terms } = aPromise()
const commercial = { kind: "commercial", terms } as const
const statutory = { kind: "statutory", terms } as const

describe("whether a promise is void", () => {
  it("isn't, as long as nothing happened", () => {
    expect(voidState(aSubject(), { ...commercial, ...live }, now)).toEqual(live)
  })

  it.each([
    ["cancelled", { cancelled_at: day }, "unit_cancelled"],
    ["returned", { returned_at: day }, "unit_returned"],
    ["replaced", { replaced_at: day }, "unit_replaced"],
  ])("is, from the moment on at which the unit was %s", (_, fact, void_reason) => {
    for (const promise of [commercial, statutory]) {
      expect(voidState(aSubject(fact), { ...promise, ...live }, now)).toEqual({ voided_at: day, void_reason })
    }
  })

  it("names the first of several reasons, in an order that doesn't depend on time", () => {
    const facts = { cancelled_at: "2026-03-01T00:00:00.000Z", returned_at: day, replaced_at: day }
    expect(voidState(aSubject(facts), { ...commercial, ...live }, now).void_reason).toBe("unit_cancelled")
  })

  it("isn't by scrapping: rights from a defect that showed before live on", () => {
    expect(voidState(aSubject({ scrapped_at: day }), { ...statutory, ...live }, now)).toEqual(live)
  })

  it("is for a business, which the law gives nothing, from the moment that this came out", () => {
    const business = aSubject({ buyer_kind: "business" })
    const found = voidState(business, { ...statutory, ...live }, now)
    expect(found).toEqual({ voided_at: now, void_reason: "business_buyer" })
    expect(voidState(business, { ...statutory, ...found }, "2027-01-01T00:00:00.000Z")).toEqual(found)
    expect(voidState(business, { ...commercial, ...live }, now)).toEqual(live)
  })

  it("is for a new owner when the promise is not transferable, but never by law", () => {
    const sold = aSubject({ transferred_at: day })
    const bound = { ...terms, is_transferable: false }
    expect(voidState(sold, { kind: "plan", terms: bound, ...live }, now)).toEqual({
      voided_at: day,
      void_reason: "not_transferable",
    })
    expect(voidState(sold, { ...commercial, ...live }, now)).toEqual(live)
    expect(voidState(sold, { kind: "statutory", terms: bound, ...live }, now)).toEqual(live)
  })

  it.each(["unit_cancelled", "unit_returned", "unit_replaced", "business_buyer"])(
    "comes back when the fact behind '%s' turns out to be wrong",
    (void_reason) => {
      expect(voidState(aSubject(), { ...statutory, voided_at: day, void_reason }, now)).toEqual(live)
    }
  )

  it("stays as a person left it, whatever the facts say", () => {
    const byHand = { voided_at: day, void_reason: "misuse" }
    const facts: Partial<WarrantySubject>[] = [{}, { returned_at: now }, { buyer_kind: "business" }]
    for (const fact of facts) {
      expect(voidState(aSubject(fact), { ...commercial, ...byHand }, now)).toEqual(byHand)
    }
  })
})
