import fc from "fast-check"
import { nextAgent } from "../../../src/modules/service-case/clock"
import { nextAgents } from "../../../src/modules/service-case/clock/agents/next-agents"
import { everything, fateOf, wildTexts } from "../service-case/everything"
import { request } from "../service-case/requests"
import { manager } from "./cases"
import { describeClock } from "./clock-suite"

const people = ["user_ada", "user_bob", "user_cem"]
type Model = { line: string[]; away: Set<string>; off: Set<string> }

/** What happens at a desk: somebody takes a case, goes away, comes back, stops or begins to take cases. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("take" as const), from: fc.option(fc.constantFrom(...people)) }),
    fc.record({ kind: fc.constantFrom("away", "back", "off", "on"), who: fc.constantFrom(...people) })
  ),
  { maxLength: 15 }
)

describeClock("agents in turn", ({ service, sql, write }) => {
  const set = (user_id: string, change = {}) => service.setAgent({ user_id, actor: manager, ...change })
  const take = () => write((inside) => nextAgent(inside))

  it("get cases as people at a desk would share them, whatever happens meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (list) => {
        await sql("delete from after_sales_agent")
        for (const one of people) {
          await set(one)
        }
        const desk: Model = { line: [...people], away: new Set(), off: new Set() }
        for (const one of list) {
          if (one.kind === "take") {
            const from = "from" in one ? one.from : null
            const [given] = from === null ? [await take()] : await write((inside) => nextAgents(inside, [from]))
            const next = desk.line.find((who) => who !== from && !desk.away.has(who) && !desk.off.has(who)) ?? null
            expect({ list, given }).toEqual({ list, given: next })
            desk.line = next === null ? desk.line : [...desk.line.filter((who) => who !== next), next]
          } else if ("who" in one) {
            await happen(one.kind, one.who, desk)
          }
        }
      }),
      { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 40) }
    )
  }, 60_000)

  async function happen(kind: string, who: string, desk: Model) {
    const change = {
      away: { away_until: "2099-01-01T00:00:00Z" },
      back: { away_until: null },
      off: { is_active: false },
      on: { is_active: true },
    }[kind]
    await set(who, change)
    ;({ away: desk.away, back: desk.away, off: desk.off, on: desk.off })[kind]?.[
      kind === "away" || kind === "off" ? "add" : "delete"
    ](who)
  }

  it("share evenly when many cases come at once, each to one", async () => {
    for (const one of people) {
      await set(one)
    }
    const made = await Promise.all(
      Array.from({ length: 12 }, () => service.createCase(request({ assign: { to: "round_robin" } })))
    )
    const shares = people.map((one) => made.filter((each) => each.case.assignee_id === one).length)
    expect(shares.reduce((sum, share) => sum + share)).toBe(12)
    expect(Math.min(...shares)).toBeGreaterThan(1)
    const listed = await service.listCaseAgents(people)
    expect(listed.map(({ open_cases }) => open_cases)).toEqual(shares)
  })

  it("are what was said of them last, and keep what was not said", async () => {
    expect(await set("user_ada")).toMatchObject({ is_active: true, is_away: false, away_until: null })
    const until = "2099-12-31T22:59:59.000Z"
    expect(await set("user_ada", { away_until: until })).toMatchObject({
      is_active: true,
      is_away: true,
      away_until: until,
    })
    expect(await set("user_ada", { is_active: false })).toMatchObject({ is_active: false, away_until: until })
    expect(await set("user_ada", { is_active: true, away_until: null })).toMatchObject({
      is_active: true,
      is_away: false,
    })
    expect(await set("user_ada", { away_until: "2020-01-01T00:00:00Z" })).toMatchObject({ is_away: false })
    expect(await take()).toBe("user_ada")
  })

  it("who leave keep their cases and get no more, until they are agents again", async () => {
    await set("user_ada")
    const { case: hers } = await service.createCase(request({ assign: { to: "round_robin" } }))
    await service.retireAgents(["user_ada", "user_nobody"])
    await service.retireAgents([])
    expect(await service.listActiveAgents()).toEqual([])
    expect((await service.createCase(request({ assign: { to: "round_robin" } }))).case.assignee_id).toBeNull()
    expect((await service.retrieveAdminCase(hers.id)).assignee_id).toBe("user_ada")
    expect(await service.listCaseAgents(["user_ada", "user_new"])).toMatchObject([
      { user_id: "user_ada", is_active: false, open_cases: 1 },
      { user_id: "user_new", is_active: false, open_cases: 0, last_assigned_at: null },
    ])
    await sql("update after_sales_agent set deleted_at = now()")
    expect(await service.listCaseAgents(["user_ada"])).toMatchObject([{ is_active: false, open_cases: 1 }])
    expect(await set("user_ada", { is_active: true })).toMatchObject({ is_active: true })
    expect(await take()).toBe("user_ada")
  })

  it("are listed in the order in which they were asked for, each as often", async () => {
    await set("user_bob")
    const listed = await service.listCaseAgents(["user_cem", "user_bob", "user_cem"])
    expect(listed.map(({ user_id }) => user_id)).toEqual(["user_cem", "user_bob", "user_cem"])
    expect(await service.listCaseAgents([])).toEqual([])
  })

  it("are nobody whom a database can't hold, nor away until a day that none has", async () => {
    const before = await everything(sql)
    for (const name of ["nul", "long"]) {
      expect([name, await fateOf(() => set(wildTexts[name]))]).toEqual([name, "invalid_data"])
    }
    for (const away_until of ["", "soon", "2026-02-30T00:00:00Z", "999999-01-01"]) {
      expect([away_until, await fateOf(() => set("user_ada", { away_until }))]).toEqual([away_until, "invalid_data"])
    }
    expect(await everything(sql)).toEqual(before)
  })
})
