import { chooseLevel, type LevelChoice } from "../choose-level"
import { calendarWarning, minutesAfter } from "../calendar-time"
import { decideEscalation } from "../escalate"
import { assignInTurn } from "../round-robin"

const one = (
  id: string,
  scope: LevelChoice["scope"],
  scope_ids: string[] = [],
  created_at = "2026-01-01T00:00:00.000Z"
) => ({
  id,
  scope,
  scope_ids,
  created_at,
})

describe("The service level of a case", () => {
  const levels = [
    one("default", "default"),
    one("italy", "country", ["it"]),
    one("gold", "group", ["cusgroup_gold"]),
    one("anna", "customer", ["cus_anna"]),
  ]
  const facts = { customer_id: "cus_anna", group_ids: ["cusgroup_gold"], country_code: "IT" }

  it.each([
    ["anna", facts],
    ["gold", { ...facts, customer_id: "cus_bob" }],
    ["italy", { ...facts, customer_id: null, group_ids: [] }],
    ["default", { customer_id: null, group_ids: ["cusgroup_silver"], country_code: "fr" }],
    ["default", { customer_id: null, group_ids: [], country_code: null }],
  ])("is that of %s", (id, who) => {
    expect(chooseLevel(levels, who)?.id).toBe(id)
    expect(chooseLevel([...levels].reverse(), who)?.id).toBe(id)
  })

  it.each([
    ["named by the service before the country's", { customer_id: null, group_ids: [] }, "workshop"],
    ["their group's before the service's", { customer_id: null }, "gold"],
    ["the customer's own before the service's", {}, "anna"],
  ])("is %s", (_, who, id) => {
    const named = [...levels, one("workshop", "country", ["xx"])]
    expect(chooseLevel(named, { ...facts, ...who, service_level_id: "workshop" })?.id).toBe(id)
    expect(chooseLevel([...named].reverse(), { ...facts, ...who, service_level_id: "workshop" })?.id).toBe(id)
  })

  it("stays a person's though a service names it for others", () => {
    const stranger = { customer_id: "cus_other", group_ids: [], country_code: null, service_level_id: "anna" }
    expect(chooseLevel(levels, stranger)?.id).toBe("default")
  })

  it("is the newer one of two for the same customer, and none when there is none", () => {
    const newer = one("newer", "customer", ["cus_anna"], "2026-02-01T00:00:00.000Z")

    expect(chooseLevel([...levels, newer], facts)?.id).toBe("newer")
    expect(chooseLevel([], facts)).toBeNull()
  })
})

describe("What a breach does", () => {
  const escalation = { reassign: "round_robin", raise_priority: true, notify: ["user_head"] }

  it("raises by one step, never above critical", () => {
    const raised = (priority: "low" | "normal" | "high" | "critical") =>
      decideEscalation(escalation, { priority, assignee_id: null }).priority

    expect([raised("low"), raised("normal"), raised("high"), raised("critical")]).toEqual([
      "normal",
      "high",
      "critical",
      "critical",
    ])
  })

  it("leaves priority and assignee alone where the level says nothing of them", () => {
    expect(
      decideEscalation(
        { reassign: "none", raise_priority: false, notify: "managers" },
        { priority: "low", assignee_id: "user_a" }
      )
    ).toEqual({ priority: "low", assign: { to: "nobody" }, notify: "managers" })
  })

  it("hands on to the next in turn or to the user who is named, unless they have it already", () => {
    const to = (reassign: string, assignee_id: string | null) =>
      decideEscalation({ ...escalation, reassign }, { priority: "low", assignee_id }).assign

    expect(to("round_robin", "user_a")).toEqual({ to: "next" })
    expect(to("user_head", "user_a")).toEqual({ to: "user", user_id: "user_head" })
    expect(to("user_head", "user_head")).toEqual({ to: "nobody" })
  })
})

describe("Cases dealt in turn", () => {
  it("go round, passing over who has had them", () => {
    expect(assignInTurn(["a", "b", "c"], [null, null, null, null])).toEqual({
      given: ["a", "b", "c", "a"],
      order: ["b", "c", "a"],
    })
    expect(assignInTurn(["a", "b"], ["a", null])).toEqual({ given: ["b", "a"], order: ["b", "a"] })
  })

  it("stay where they are when nobody else is there", () => {
    expect(assignInTurn(["a"], ["a", null])).toEqual({ given: [null, "a"], order: ["a"] })
    expect(assignInTurn([], [null])).toEqual({ given: [null], order: [] })
  })
})

describe("Calendar time", () => {
  it("warns after a share of it at a whole second, and not of what is due at once", () => {
    expect(calendarWarning("2026-11-23T00:00:00.000Z", "2026-12-03T00:00:00.000Z", 80)).toBe("2026-12-01T00:00:00.000Z")
    expect(calendarWarning("2026-11-23T00:00:00.500Z", "2026-11-23T00:00:10.000Z", 50)).toBe("2026-11-23T00:00:05.000Z")
    expect(calendarWarning("2026-11-23T00:00:00.000Z", "2026-11-23T00:00:00.000Z", 80)).toBeNull()
  })

  it("begins with the next whole second", () => {
    expect(minutesAfter("2026-11-23T00:00:00.001Z", 2)).toBe("2026-11-23T00:02:01.000Z")
  })
})
