import { isStatutoryRunning } from "../statutory"
import type { StoredCoverage } from "../types"

describe("the legal guarantee of an item", () => {
  const coverage = (change: Partial<StoredCoverage>): StoredCoverage => ({
    assessed_at: "2026-11-20T10:00:00.000Z",
    result: "covered",
    deadlines: [],
    reasons: [],
    ...change,
  })

  it.each(["guarantee_end", "digital_supply_end", "action_end"])("runs to the end of its last day: %s", (code) => {
    const until = coverage({ deadlines: [{ code, on: "2028-11-10" }] })
    expect(isStatutoryRunning(until, "2028-11-10")).toBe(true)
    expect(isStatutoryRunning(until, "2028-11-11")).toBe(false)
  })

  it("runs where the law has no fixed end, and not by a promise of the shop", () => {
    const openEnded = coverage({ reasons: [{ code: "expected_life_assessment", params: { since: "2026-01-01" } }] })
    expect(isStatutoryRunning(openEnded, "2040-01-01")).toBe(true)
    expect(
      isStatutoryRunning(coverage({ deadlines: [{ code: "commercial_end", on: "2040-01-01" }] }), "2030-01-01")
    ).toBe(false)
    expect(isStatutoryRunning(null, "2026-01-01")).toBe(false)
  })
})
