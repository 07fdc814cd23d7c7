import type { StoredWarranty } from "../../../modules/warranty"
import { coveredUntil } from "../covered-until"

const warranty = (parts: string | null, labour: string | null = null, rest: object = {}) =>
  ({
    status: "active",
    ends_on: { parts, labour, travel: null },
    terms: { is_open_ended: false },
    ...rest,
  }) as StoredWarranty

describe("the last day on which anything is owed for a unit", () => {
  it("is the latest end of what counts", () => {
    expect(coveredUntil([warranty("2027-01-01", "2026-01-01"), warranty("2026-05-05")])).toBe("2027-01-01")
    expect(coveredUntil([warranty("2026-01-01", "2028-01-01")])).toBe("2028-01-01")
  })

  it("leaves out what is void or used up", () => {
    const used = warranty("2029-01-01", null, { status: "exhausted" })
    expect(coveredUntil([used, warranty("2030-01-01", null, { status: "void" }), warranty("2026-05-05")])).toBe(
      "2026-05-05"
    )
  })

  it("is none without a promise, before it starts, and where it has no fixed end", () => {
    expect(coveredUntil([])).toBeNull()
    expect(coveredUntil([warranty(null)])).toBeNull()
    expect(
      coveredUntil([warranty("2026-05-05"), warranty("2026-01-01", null, { terms: { is_open_ended: true } })])
    ).toBeNull()
  })
})
