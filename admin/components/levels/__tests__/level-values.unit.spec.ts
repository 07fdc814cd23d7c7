import type { AdminServiceLevel } from "../../../../src/types"
import { areTargetsReadable, isLevelComplete, levelBody, levelValues, scopeIdsOf, typedMinutes } from "../level-values"

const target = (first_response_minutes: number, resolution_minutes: number) => ({
  first_response_minutes,
  resolution_minutes,
})

const level = {
  name: "Italy",
  scope: "country",
  scope_ids: ["it", "sm"],
  calendar_id: "ascal_1",
  targets: { critical: target(30, 480), high: target(90, 960), normal: target(480, 2400), low: target(480, 4800) },
  warn_percent: 75,
  escalation: { reassign: "round_robin", raise_priority: true, notify: "managers" },
  status: "inactive",
} as unknown as AdminServiceLevel

describe("a service level in its form", () => {
  it("goes back as it came", () => {
    const { name, scope, scope_ids, calendar_id, targets, warn_percent, escalation, status } = level
    expect(levelBody(levelValues(level, ""), "managers")).toEqual({
      name,
      scope,
      scope_ids,
      calendar_id,
      targets,
      warn_percent,
      escalation,
      status,
    })
  })

  it.each([
    ["0.5", 30],
    ["1,5", 90],
    ["8", 480],
    ["0,001", null],
    ["0", null],
    ["-1", null],
    ["soon", null],
    ["1666", 99_960],
    ["1667", null],
    ["10000", null],
  ])("reads %s hours as %s minutes", (hours, minutes) => {
    expect(typedMinutes(hours)).toBe(minutes)
  })

  it("answers before it solves", () => {
    const { targets } = levelValues(level, "")
    expect(areTargetsReadable(targets)).toBe(true)
    expect(areTargetsReadable({ ...targets, high: { response: "9", resolution: "8" } })).toBe(false)
  })

  it("is for somebody, unless it is for everybody", () => {
    const values = levelValues(level, "")
    expect(isLevelComplete(values)).toBe(true)
    expect(isLevelComplete({ ...values, scopeIds: " , " })).toBe(false)
    expect(isLevelComplete({ ...values, scope: "default", scopeIds: "" })).toBe(true)
    expect(isLevelComplete({ ...values, warnPercent: 100 })).toBe(false)
    expect(isLevelComplete({ ...values, calendarId: "" })).toBe(false)
    expect(scopeIdsOf("cus_1, cus_2\ncus_3")).toEqual(["cus_1", "cus_2", "cus_3"])
  })
})
