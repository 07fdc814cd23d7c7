import type { AdminBusinessCalendar } from "../../../../src/types"
import { calendarBody, calendarValues, isCalendarComplete, typedDays } from "../calendar-values"

const calendar = {
  name: "Workshop",
  time_zone: "Europe/Rome",
  windows: { mon: [["08:00", "12:00"]], sat: [["09:00", "13:00"]] },
  holidays_country: "it",
  closed_on: ["2026-12-24", "2026-12-31"],
} as unknown as AdminBusinessCalendar

describe("a calendar in its form", () => {
  it("goes back as it came, with its closed days named", () => {
    expect(calendarBody(calendarValues(calendar))).toEqual({
      name: "Workshop",
      time_zone: "Europe/Rome",
      windows: { mon: [["08:00", "12:00"]], tue: [], wed: [], thu: [], fri: [], sat: [["09:00", "13:00"]], sun: [] },
      holidays_country: "it",
      closed_on: ["2026-12-24", "2026-12-31"],
    })
  })

  it("begins with a usual week", () => {
    const { windows } = calendarBody({ ...calendarValues(undefined), name: "New" })
    expect(windows.fri).toEqual([
      ["09:00", "13:00"],
      ["14:00", "18:00"],
    ])
    expect(windows.sun).toEqual([])
  })

  it("needs a name and some hours that can be read", () => {
    const values = calendarValues(calendar)
    expect(isCalendarComplete(values)).toBe(true)
    expect(isCalendarComplete({ ...values, name: " " })).toBe(false)
    expect(isCalendarComplete({ ...values, windows: { ...values.windows, tue: "morning" } })).toBe(false)
    expect(isCalendarComplete({ ...values, windows: { ...values.windows, mon: "", sat: "" } })).toBe(false)
    expect(isCalendarComplete({ ...values, closedOn: "Christmas" })).toBe(false)
  })

  it.each([
    ["2026-12-24\n2026-12-31", ["2026-12-24", "2026-12-31"]],
    ["2026-12-24, 2026-12-31;", ["2026-12-24", "2026-12-31"]],
    ["", []],
    ["2026-02-30", null],
    ["24.12.2026", null],
  ])("reads closing days %j", (text, days) => {
    expect(typedDays(text)).toEqual(days)
  })
})
