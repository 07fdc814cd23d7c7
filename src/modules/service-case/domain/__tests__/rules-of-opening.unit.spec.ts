import { texts } from "../../../../shared/texts/translate"
import { caseNumber, defaultCaseNumber } from "../case-number"
import { announcedKinds, eventKinds } from "../event-kinds"
import { readFactors } from "../factors"
import { keptUntil } from "../keep-until"
import { openQuestion } from "../right-question"
import { needsSafetyReview, startingPriority } from "../safety"
import { storeEventData } from "../store-events"
import { isSymptom, symptoms, symptomsFor } from "../symptoms"
import {
  cancelReasons,
  caseChannels,
  casePriorities,
  caseStatuses,
  claimableRights,
  factorNames,
  remedies,
  resolutionCodes,
  serviceKinds,
  skipReasons,
  type StoredCoverage,
} from "../types"

describe("symptoms", () => {
  it("have a code each, a kind at least, and words", () => {
    expect(new Set(symptoms.map(({ code }) => code)).size).toBe(symptoms.length)
    for (const { code, kinds } of symptoms) {
      expect(code).toMatch(/^[a-z][a-z_]{1,39}$/)
      expect(kinds.length).toBeGreaterThan(0)
      expect(kinds.filter((kind) => !serviceKinds.includes(kind))).toEqual([])
    }
    expect(Object.keys(texts.en.case.symptom).sort()).toEqual(symptoms.map(({ code }) => code).sort())
  })

  it("exist for every kind of service, dangers for all that happen with a product at hand", () => {
    for (const kind of serviceKinds) {
      expect(symptomsFor(kind).length).toBeGreaterThan(0)
    }
    expect(symptomsFor("complaint").filter(({ is_safety }) => is_safety)).toHaveLength(7)
    expect(symptomsFor()).toHaveLength(symptoms.length)
    expect([isSymptom("leak"), isSymptom("gremlins"), isSymptom("__proto__")]).toEqual([true, false, false])
  })

  it("T-092: raise a case to critical when somebody may be hurt", () => {
    expect(needsSafetyReview([{ symptom_code: "leak" }, { symptom_code: "smoke" }])).toBe(true)
    expect(needsSafetyReview([{ symptom_code: "leak" }, { symptom_code: null }, {}])).toBe(false)
    expect(startingPriority([{ symptom_code: "electric_shock" }], "low")).toBe("critical")
    expect(startingPriority([{ symptom_code: "leak" }], "low")).toBe("low")
    expect(startingPriority([])).toBe("normal")
  })
})

describe("codes of cases", () => {
  it.each([
    ["kind", serviceKinds],
    ["status", caseStatuses],
    ["priority", casePriorities],
    ["channel", caseChannels],
    ["remedy", remedies],
    ["right", claimableRights],
    ["factor", factorNames],
    ["resolution", resolutionCodes],
    ["cancel_reason", cancelReasons],
    ["skip_reason", skipReasons],
  ] as const)("of %s have words", (list, codes) => {
    expect(Object.keys(texts.en.case[list]).sort()).toEqual([...codes].sort())
  })

  it("of events have words where customers read them, and these tell no ids of the staff", () => {
    const read = Object.entries(eventKinds).filter(([, visibility]) => visibility === "customer")
    expect(Object.keys(texts.en.case.event).sort()).toEqual(read.map(([kind]) => kind).sort())
    expect(announcedKinds.filter((kind) => !(kind in eventKinds))).toEqual([])
    const data = { from: "user_a", to: "user_b", priority: "high", by: "agent", message_id: "m", constructor: "x" }
    expect(storeEventData("assigned", data)).toEqual({})
    expect(storeEventData("message_added", data)).toEqual({ message_id: "m" })
    expect(storeEventData("unknown", data)).toEqual({})
  })
})

describe("T-171: which right is meant", () => {
  const withdrawable = { deadlines: [{ code: "withdrawal_until", on: "2026-11-30" }] } as StoredCoverage
  const settled = { deadlines: [{ code: "guarantee_end", on: "2028-11-30" }] } as StoredCoverage
  const arrived = { symptom_code: "arrived_damaged" }

  it("is asked while the customer may withdraw, or nobody knows", () => {
    expect(openQuestion([{ ...arrived, coverage: withdrawable }], null)).toBe("which_right")
    expect(openQuestion([{ ...arrived, coverage: null }], null)).toBe("which_right")
    expect(
      openQuestion(
        [
          { symptom_code: "leak", coverage: withdrawable },
          { ...arrived, coverage: settled },
        ],
        null
      )
    ).toBeNull()
  })

  it("is not asked of whoever has said it", () => {
    expect(openQuestion([{ ...arrived, coverage: withdrawable }], "transit_damage")).toBeNull()
  })
})

describe("a case's number", () => {
  const context = { sequence: 123, kind: "repair", opened_at: "2026-12-31T23:59:59.999Z" }

  it("says the year and counts on", () => {
    expect(defaultCaseNumber(context)).toBe("C-2026-000123")
    expect(defaultCaseNumber({ ...context, sequence: 12_345_678 })).toBe("C-2026-12345678")
    expect(caseNumber(null, context)).toBe("C-2026-000123")
  })

  it("may be the shop's own, if it can be printed", () => {
    expect(caseNumber(({ kind, sequence }) => `${kind}/${sequence}`, context)).toBe("repair/123")
    for (const bad of ["", " 1", "a\nb", "x".repeat(41), "<b>1</b>"]) {
      expect(() => caseNumber(() => bad, context)).toThrow(/caseNumber/)
    }
  })
})

describe("what may be kept of a case", () => {
  it("counts months from its end", () => {
    expect(keptUntil("2025-09-15T10:00:00.000Z", 26)).toBe("2027-11-15T10:00:00.000Z")
    expect(keptUntil("2024-01-31T00:00:00.000Z", 1)).toBe("2024-02-29T00:00:00.000Z")
    expect(keptUntil("2024-01-31T00:00:00.000Z", null)).toBeNull()
  })
})

describe("the four factors", () => {
  it("add to what was known", () => {
    const before = { moment: { score: 2, note: null } }
    expect(readFactors({ importance: { score: 5, note: "oxygen" } }, before)).toEqual({
      ...before,
      importance: { score: 5, note: "oxygen" },
    })
    expect(readFactors({}, null)).toEqual({})
  })

  it.each([0, 6, 2.5, Number.NaN])("are scored 1 to 5, never %p", (score) => {
    expect(() => readFactors({ moment: { score, note: null } }, null)).toThrow(/factors.moment.score/)
  })
})
