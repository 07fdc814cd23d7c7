import { liveStatuses, unitStatus } from "../status"
import type { UnitFacts, UnitStatus } from "../types"

const at = "2026-03-01T00:00:00.000Z"
const nothing: UnitFacts = {
  shipped_at: null,
  delivered_at: null,
  installed_at: null,
  returned_at: null,
  cancelled_at: null,
  replaced_at: null,
  scrapped_at: null,
}

describe("a unit's status", () => {
  it.each<[keyof UnitFacts, UnitStatus]>([
    ["shipped_at", "shipped"],
    ["delivered_at", "delivered"],
    ["installed_at", "installed"],
    ["returned_at", "returned"],
    ["replaced_at", "replaced"],
    ["scrapped_at", "scrapped"],
    ["cancelled_at", "cancelled"],
  ])("with %s alone is %s", (fact, status) => {
    expect(unitStatus({ ...nothing, [fact]: at }, null)).toBe(status)
  })

  it("is the strongest of its facts, whatever was known first", () => {
    const weakToStrong = ["shipped", "delivered", "installed", "returned", "replaced", "scrapped", "cancelled"] as const
    weakToStrong.forEach((status, index) => {
      const known = weakToStrong.slice(0, index + 1).map((name) => [`${name}_at`, at])
      expect(unitStatus({ ...nothing, ...Object.fromEntries(known) }, "approved")).toBe(status)
    })
  })

  it("starts as ordered, and in the inbox its state is its status", () => {
    expect(unitStatus(nothing, null)).toBe("ordered")
    expect(unitStatus({ ...nothing, cancelled_at: at }, "pending")).toBe("pending")
    expect(unitStatus({ ...nothing, cancelled_at: at }, "rejected")).toBe("rejected")
  })

  it("is live while somebody has the unit or awaits it", () => {
    expect(liveStatuses).toEqual(["ordered", "shipped", "delivered", "installed"])
  })
})
