import { calendarProblem } from "../calendar-problems"
import { levelProblem } from "../level-problems"
import type { Window, WorkingCalendar } from "../types"
import { mondayOf, weekFrom } from "../week"
import { always, level, romeOffice } from "./fixtures"

const withMonday = (...mon: Window[]): WorkingCalendar => ({ ...romeOffice, windows: { mon } })

describe("A calendar that can be used", () => {
  it.each([
    ["an office", romeOffice],
    ["a shop that never closes", always("Asia/Tokyo")],
    ["one hour a week", withMonday(["23:00", "24:00"])],
    ["three windows a day", withMonday(["06:00", "07:00"], ["12:00", "12:30"], ["20:00", "24:00"])],
  ])("is %s", (_, calendar) => {
    expect(calendarProblem(calendar)).toBeNull()
  })
})

describe("A calendar that can't", () => {
  it.each([
    ["an unknown zone", { ...romeOffice, time_zone: "Europe/Atlantis" }, "time_zone"],
    ["a country without holidays here", { ...romeOffice, holidays_country: "aq" }, "holidays_country"],
    ["a day that does not exist", { ...romeOffice, closed_on: ["2027-02-29"] }, "closed_on"],
    ["no hours", { ...romeOffice, windows: {} }, "windows"],
    ["less than an hour a week", withMonday(["09:00", "09:59"]), "windows"],
    ["a window that ends before it begins", withMonday(["18:00", "09:00"]), "windows.mon"],
    ["a window of no length", withMonday(["09:00", "09:00"]), "windows.mon"],
    ["windows that overlap", withMonday(["09:00", "13:00"], ["12:00", "18:00"]), "windows.mon"],
    ["windows that meet", withMonday(["09:00", "13:00"], ["13:00", "18:00"]), "windows.mon"],
    ["windows out of order", withMonday(["14:00", "18:00"], ["09:00", "13:00"]), "windows.mon"],
    ["a time that no clock shows", withMonday(["09:00", "24:30"]), "windows.mon"],
    ["midnight as a beginning of 24", withMonday(["24:00", "24:00"]), "windows.mon"],
  ])("has %s", (_, calendar, field) => {
    expect(calendarProblem(calendar)?.field).toBe(field)
  })
})

describe("A service level", () => {
  const content = { scope: "default" as const, scope_ids: [], targets: level.targets }

  it("is fine with targets that shorten with urgency", () => {
    expect(levelProblem(content)).toBeNull()
    expect(levelProblem({ ...content, scope: "country", scope_ids: ["it"] })).toBeNull()
  })

  it.each([
    ["ids for everybody", { ...content, scope_ids: ["cus_1"] }, "scope_ids"],
    ["nobody that it is for", { ...content, scope: "group" as const }, "scope_ids"],
    ["a country by its name", { ...content, scope: "country" as const, scope_ids: ["it", "france"] }, "scope_ids"],
    [
      "a solution before the answer",
      { ...content, targets: { ...level.targets, low: { first_response_minutes: 4801, resolution_minutes: 4800 } } },
      "targets.low.resolution_minutes",
    ],
    [
      "a slower answer to what is more urgent",
      { ...content, targets: { ...level.targets, high: { first_response_minutes: 481, resolution_minutes: 960 } } },
      "targets.high.first_response_minutes",
    ],
  ])("is refused with %s", (_, wrong, field) => {
    expect(levelProblem(wrong)?.field).toBe(field)
  })
})

describe("A drawn week", () => {
  it("shows windows, closed days and what is really worked when the clocks change", () => {
    const week = weekFrom({ ...always("Europe/Rome"), holidays_country: "it", closed_on: ["2026-10-24"] }, "2026-10-22")

    expect(week.map(({ on, closed, working_minutes }) => [on, closed, working_minutes])).toEqual([
      ["2026-10-22", null, 1440],
      ["2026-10-23", null, 1440],
      ["2026-10-24", "closing_day", 0],
      ["2026-10-25", null, 1500],
      ["2026-10-26", null, 1440],
      ["2026-10-27", null, 1440],
      ["2026-10-28", null, 1440],
    ])
    expect(week[2].windows).toEqual([["00:00", "24:00"]])
  })

  it("begins on Monday", () => {
    expect([mondayOf("2026-11-29"), mondayOf("2026-11-23")]).toEqual(["2026-11-23", "2026-11-23"])
  })
})
