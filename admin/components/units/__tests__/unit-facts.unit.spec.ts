import type { AdminUnit } from "../../../../src/types"
import { isUnconfirmed } from "../is-unconfirmed"
import { knownFacts, shownFacts, unknownFacts } from "../unit-facts"

const at = "2026-07-01T10:00:00.000Z"
const unit = (facts: Partial<AdminUnit>) =>
  ({
    shipped_at: null,
    delivered_at: null,
    installed_at: null,
    returned_at: null,
    cancelled_at: null,
    scrapped_at: null,
    is_installed_by_seller: false,
    ...facts,
  }) as AdminUnit

describe("the dates of a unit", () => {
  it("show shipment and delivery even while they are awaited", () => {
    expect(shownFacts(unit({}))).toEqual(["shipped_at", "delivered_at"])
  })

  it("show an awaited installation only where the shop installs", () => {
    expect(shownFacts(unit({ is_installed_by_seller: true }))).toContain("installed_at")
    expect(shownFacts(unit({ installed_at: at }))).toContain("installed_at")
  })

  it("show the end of a unit once it is known", () => {
    expect(shownFacts(unit({ delivered_at: at, returned_at: at }))).toEqual([
      "shipped_at",
      "delivered_at",
      "returned_at",
    ])
  })

  it("are either known, to be corrected, or unknown, to be recorded", () => {
    const half = unit({ shipped_at: at, delivered_at: at })

    expect(knownFacts(half)).toEqual(["shipped_at", "delivered_at"])
    expect(unknownFacts(half)).toEqual(["installed_at", "returned_at", "cancelled_at", "scrapped_at"])
  })
})

describe("a unit that waits for the merchant's word", () => {
  it.each([
    ["backfill", null, true],
    ["backfill", at, false],
    ["registered", null, false],
    ["order", at, false],
  ] as const)("%s, confirmed %s", (origin, confirmed_at, expected) => {
    expect(isUnconfirmed(unit({ origin, confirmed_at }))).toBe(expected)
  })
})
