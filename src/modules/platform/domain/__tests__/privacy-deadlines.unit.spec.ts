import { privacyDeadlines } from "../privacy-deadlines"
import { privacyTransitions } from "../privacy-request"

describe("the days of a privacy request", () => {
  it("T-141: end on the month's last day where it has no such day, strict and rolled, and three months in all", () => {
    expect(privacyDeadlines("2026-01-31", "it")).toEqual({
      due_strict_on: "2026-02-28",
      due_rolled_on: "2026-03-02",
      extended_to: "2026-04-30",
    })
  })

  it.each([
    ["2026-03-15", "it", "2026-04-15", "2026-04-15", "2026-06-15"],
    ["2026-03-25", "it", "2026-04-25", "2026-04-27", "2026-06-25"],
    ["2027-11-25", "de", "2027-12-25", "2027-12-27", "2028-02-25"],
    ["2027-11-30", "de", "2027-12-30", "2027-12-30", "2028-02-29"],
    ["2028-01-30", "fr", "2028-02-29", "2028-02-29", "2028-04-30"],
  ])("received on %s in %s: %s, rolled %s, at most %s", (day, country, strict, rolled, extended) => {
    expect(privacyDeadlines(day, country)).toEqual({
      due_strict_on: strict,
      due_rolled_on: rolled,
      extended_to: extended,
    })
  })

  it.each(["eu", "us", "zz"])("know weekends where a country's holidays aren't known: %s", (country) => {
    expect(privacyDeadlines("2026-01-31", country).due_rolled_on).toBe("2026-03-02")
  })
})

describe("the states of a privacy request", () => {
  it("let what an open case stopped go on by itself, and nothing run twice", () => {
    expect(privacyTransitions.statesFor("run")).toEqual(["received", "held"])
    expect(privacyTransitions.actionsFrom("running")).toEqual(["complete", "hold", "fail"])
    expect(privacyTransitions.isFinal("completed")).toBe(true)
    expect(privacyTransitions.isFinal("refused")).toBe(true)
  })
})
