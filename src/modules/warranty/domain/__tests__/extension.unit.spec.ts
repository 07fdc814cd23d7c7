import fc from "fast-check"
import { extensionForRepair, repairExtensionMonths } from "../extension"
import type { JurisdictionRules } from "../rules"
import type { WarrantyExtension } from "../types"
import { delivered, repairs, rulesFor, runs, statutory } from "./fixtures"

const withRightToRepair = (rules: JurisdictionRules): JurisdictionRules => ({
  ...rules,
  right_to_repair: {
    months: 12,
    max_count: 1,
    in_force_from: "2026-07-31",
    confidence: "low",
    reviewed_by: null,
    notes: "switched on for the test",
  },
})

/** Repairs one after the other, each recorded with what the rules gave for it. */
function repairedTimes(rules: JurisdictionRules, contractOn: string, count: number): WarrantyExtension[] {
  const recorded: WarrantyExtension[] = []
  for (let index = 0; index < count; index += 1) {
    const months = extensionForRepair(rules, contractOn, recorded)
    recorded.push({ cause: "repair", cause_id: `repair_${index}`, months, days: 0 })
  }
  return recorded
}

describe("what a repair adds", () => {
  const italy = withRightToRepair(rulesFor("it", "2026-09-01"))
  const sold = delivered("it", "2026-09-05", { contract_on: "2026-09-01" })

  it("T-066: twelve months under the right to repair", () => {
    const extensions = repairedTimes(italy, "2026-09-01", 1)
    expect(statutory(sold, { rules: italy }).ends_on.parts).toBe("2028-09-05")
    expect(statutory(sold, { rules: italy, extensions }).ends_on.parts).toBe("2029-09-05")
  })

  it("T-067: once, not again for a second repair", () => {
    const extensions = repairedTimes(italy, "2026-09-01", 2)
    expect(extensions.map(({ months }) => months)).toEqual([12, 0])
    expect(statutory(sold, { rules: italy, extensions }).ends_on.parts).toBe("2029-09-05")
  })

  it("T-068: not for a contract of the day before, though national law may still add", () => {
    expect(extensionForRepair(italy, "2026-07-30", [])).toBe(0)
    expect(extensionForRepair(withRightToRepair(rulesFor("fr", "2026-07-30")), "2026-07-30", [])).toBe(6)
  })

  it("T-069: a replacement adds nothing", () => {
    const replaced: WarrantyExtension = { cause: "replacement", cause_id: "claim_1", months: 0, days: 0 }
    expect(statutory(sold, { rules: italy, extensions: [replaced] }).ends_on.parts).toBe("2028-09-05")
    expect(extensionForRepair(italy, "2026-09-01", [replaced])).toBe(12)
  })

  it("T-082: national and European months on the same repair are never added up; the longer total counts", () => {
    const portugal = withRightToRepair(rulesFor("pt", "2026-09-01"))
    const extensions = repairedTimes(portugal, "2026-09-01", 6)
    expect(extensions.map(({ months }) => months)).toEqual([12, 0, 6, 6, 0, 0])
    expect(repairExtensionMonths(portugal, "2026-09-01", 6)).toBe(24)
  })

  it("T-037: six months in France for one repair", () => {
    const of = delivered("fr", "2024-01-31")
    const extensions = repairedTimes(rulesFor("fr", "2024-01-31"), "2024-01-31", 1)
    expect(statutory(of).ends_on.parts).toBe("2026-01-31")
    expect(statutory(of, { extensions }).ends_on.parts).toBe("2026-07-31")
  })

  it("twelve months once in Slovakia, nothing in Italy while its law is not known to be in force", () => {
    expect(repairedTimes(rulesFor("sk", "2026-09-01"), "2026-09-01", 2).map(({ months }) => months)).toEqual([12, 0])
    expect(extensionForRepair(rulesFor("it", "2026-09-01"), "2026-09-01", [])).toBe(0)
  })

  it("adds up, repair by repair, to the total, and never takes months back", () => {
    const country = fc.constantFrom("fr", "pt", "it", "sk", "de")
    fc.assert(
      fc.property(country, fc.boolean(), fc.nat(8), (where, isOn, count) => {
        const rules = isOn ? withRightToRepair(rulesFor(where, "2026-09-01")) : rulesFor(where, "2026-09-01")
        const recorded = repairedTimes(rules, "2026-09-01", count)
        expect(recorded.every(({ months }) => months >= 0)).toBe(true)
        expect(recorded.reduce((sum, { months }) => sum + months, 0)).toBe(
          repairExtensionMonths(rules, "2026-09-01", count)
        )
      }),
      runs()
    )
  })

  it("counts no more of what was recorded than the law gives", () => {
    expect(statutory(delivered("fr", "2024-01-31"), { extensions: repairs(1, 60) }).ends_on.parts).toBe("2026-07-31")
  })
})
