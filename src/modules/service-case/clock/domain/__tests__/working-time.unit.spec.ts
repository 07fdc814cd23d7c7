import { addWorkingMinutes, clockMinute, workingMinutesBetween } from "../working-time"
import { always, rome, romeOffice } from "./fixtures"

const due = (from: string, minutes: number) => addWorkingMinutes(romeOffice, rome(from), minutes)
const between = (from: string, to: string) => workingMinutesBetween(romeOffice, rome(from), rome(to))

describe("Working time in an office with a lunch break", () => {
  it.each([
    ["before opening", "2026-11-23T07:12", 60, "2026-11-23T10:00"],
    ["during opening", "2026-11-23T09:30", 60, "2026-11-23T10:30"],
    ["across the lunch break", "2026-11-23T12:30", 60, "2026-11-23T14:30"],
    ["in the lunch break", "2026-11-23T13:20", 60, "2026-11-23T15:00"],
    ["after closing", "2026-11-23T20:00", 60, "2026-11-24T10:00"],
    ["Friday at five with two hours", "2026-11-27T17:00", 120, "2026-11-30T10:00"],
    ["at the weekend", "2026-11-28T11:00", 60, "2026-11-30T10:00"],
    ["to the very end of the day", "2026-11-27T17:00", 60, "2026-11-27T18:00"],
    ["to the beginning of lunch", "2026-11-23T09:00", 240, "2026-11-23T13:00"],
    ["across a holiday", "2026-12-07T17:30", 60, "2026-12-09T09:30"],
    ["over New Year", "2026-12-31T17:00", 120, "2027-01-04T10:00"],
  ])("is due when it begins %s", (_, from, minutes, expected) => {
    expect(due(from, minutes)).toBe(rome(expected))
  })

  it("skips a Thursday and a Friday that are closed", () => {
    const calendar = { ...romeOffice, closed_on: ["2026-11-26", "2026-11-27"] }

    expect(addWorkingMinutes(calendar, rome("2026-11-25T17:00"), 120)).toBe(rome("2026-11-30T10:00"))
  })

  it("T-018: Saint Francis is closed again from 2026, where the year before it was a working day", () => {
    const weekends = {
      ...romeOffice,
      windows: { ...romeOffice.windows, sat: romeOffice.windows.fri, sun: romeOffice.windows.fri },
    }

    expect(workingMinutesBetween(weekends, rome("2026-10-04T00:00"), rome("2026-10-05T00:00"))).toBe(0)
    expect(workingMinutesBetween(weekends, rome("2025-10-04T00:00"), rome("2025-10-05T00:00"))).toBe(480)
  })

  it.each([
    ["T-016: five working days in Italy from Monday 23 November", "it", "2026-11-23T18:00", 5, "2026-11-30T18:00"],
    ["T-016: ten", "it", "2026-11-23T18:00", 10, "2026-12-07T18:00"],
    ["T-016: fifteen, past the Immaculate Conception", "it", "2026-11-23T18:00", 15, "2026-12-15T18:00"],
    ["T-017: five working days in Germany over Easter", "de", "2027-03-22T18:00", 5, "2027-03-31T18:00"],
    ["T-017: ten", "de", "2027-03-22T18:00", 10, "2027-04-07T18:00"],
    ["T-017: fifteen", "de", "2027-03-22T18:00", 15, "2027-04-14T18:00"],
  ])("%s", (_, country, from, days, expected) => {
    const calendar = { ...romeOffice, holidays_country: country }

    expect(addWorkingMinutes(calendar, rome(from), days * 480)).toBe(rome(expected))
  })

  it("is due at once when nothing is left, also at night", () => {
    expect(due("2026-11-28T03:00", 0)).toBe(rome("2026-11-28T03:00"))
    expect(due("2026-11-28T03:00", -5)).toBe(rome("2026-11-28T03:00"))
  })

  it("counts from the next whole minute, so that nobody gets less than was promised", () => {
    expect(clockMinute("2026-11-23T09:00:00.001Z")).toBe("2026-11-23T09:01:00.000Z")
    expect(clockMinute("2026-11-23T09:00:00.000Z")).toBe("2026-11-23T09:00:00.000Z")
    expect(due("2026-11-23T09:00:30", 60)).toBe(rome("2026-11-23T10:01"))
  })

  it("counts only what lies inside the windows", () => {
    expect(between("2026-11-23T08:00", "2026-11-23T20:00")).toBe(480)
    expect(between("2026-11-23T12:00", "2026-11-23T15:00")).toBe(120)
    expect(between("2026-11-27T17:00", "2026-11-30T10:00")).toBe(120)
    expect(between("2026-11-28T00:00", "2026-11-30T00:00")).toBe(0)
    expect(between("2026-11-23T12:00", "2026-11-23T11:00")).toBe(0)
  })
})

describe("Working time when the clocks change", () => {
  it("works 23 hours on the spring day and 25 on the autumn day of a shop that never closes", () => {
    const rome24 = always("Europe/Rome")

    expect(workingMinutesBetween(rome24, rome("2027-03-28T00:00"), rome("2027-03-29T00:00"))).toBe(23 * 60)
    expect(workingMinutesBetween(rome24, rome("2026-10-25T00:00"), rome("2026-10-26T00:00"))).toBe(25 * 60)
  })

  it("loses a window in the hour that is skipped, and works one twice in the hour that comes twice", () => {
    const night = { ...always("Europe/Rome"), windows: { sun: [["02:15", "02:45"] as [string, string]] } }

    expect(workingMinutesBetween(night, rome("2027-03-28T00:00"), rome("2027-03-29T00:00"))).toBe(0)
    expect(workingMinutesBetween(night, rome("2026-10-25T00:00"), rome("2026-10-26T00:00"))).toBe(60)
  })

  it("keeps the same wall time for an office on both sides of the change", () => {
    expect(due("2026-10-23T17:00", 120)).toBe("2026-10-26T09:00:00.000Z")
    expect(due("2027-03-26T17:00", 120)).toBe("2027-03-30T08:00:00.000Z")
  })

  it("says so when a calendar never reaches the minutes", () => {
    expect(() => addWorkingMinutes({ ...romeOffice, windows: {} }, rome("2026-11-23T09:00"), 1)).toThrow(
      "does not reach 1 working minutes"
    )
  })
})
