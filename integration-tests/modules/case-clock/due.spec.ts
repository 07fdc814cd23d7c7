import { claimDue, mergeClocks } from "../../../src/modules/service-case/clock"
import {
  deadline,
  frozen,
  history,
  insertCases,
  iso,
  kindsOf,
  level,
  manager,
  officeHours,
  opened,
  rome,
  shown,
} from "./cases"
import { describeClock } from "./clock-suite"

jest.setTimeout(120_000)

const legal = (wall: string, effect: string | null = "deemed_accepted") => [
  { code: "answer_by", due_at: iso(wall), effect },
]

describeClock("What is due", ({ write, sql, service }) => {
  const outbox = () =>
    sql<{ case_id: string; kind: string }>("select case_id, kind from after_sales_case_outbox order by event_id")

  it("warns once and then once more when the time has run out", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))

    expect(await service.claimDueDeadlines(10, rome("2026-12-01T16:24"))).toEqual([])
    expect(await service.claimDueDeadlines(10, rome("2026-12-01T16:24:01"))).toMatchObject([
      { case_id: "ascase_1", kind: "first_response", level: "warning", due_at: iso("2026-12-01T18:00") },
    ])
    expect(await shown(sql, "ascase_1")).toMatchObject({ warned_at: rome("2026-12-01T16:24:01"), breached_at: null })
    expect(await service.claimDueDeadlines(10, rome("2026-12-01T18:00"))).toEqual([])
    expect(await service.claimDueDeadlines(10, rome("2026-12-01T18:01"))).toMatchObject([{ level: "breach" }])
    expect(await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))).toEqual([])
    expect(await shown(sql, "ascase_1")).toMatchObject({
      warned_at: null,
      breached_at: rome("2026-12-01T18:01"),
      escalated_at: rome("2026-12-01T18:01"),
    })

    expect(await history(sql, "ascase_1")).toMatchObject([
      {
        kind: "deadline_warning",
        data: { deadline: "first_response", due_at: iso("2026-12-01T18:00"), notify: "managers" },
      },
      { kind: "deadline_breached", data: { deadline: "first_response" } },
    ])
    expect((await outbox()).map(({ kind }) => kind).sort()).toEqual(["deadline_breached", "deadline_warning"])
    expect(await service.verifyHistory("ascase_1")).toMatchObject({ is_intact: true })
  })

  it("does not warn of what is over already when no server was up in between", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))

    const due = await service.claimDueDeadlines(10, rome("2026-12-03T09:00"))
    expect(due.map(({ kind, level }) => [kind, level])).toEqual([["first_response", "breach"]])
    expect((await deadline(sql, "ascase_1", "first_response")).warned_at).toBeNull()
  })

  it("shows a case as overdue by one deadline and warned of by another, both found in one look", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00", { legal: legal("2026-12-02T23:59:59") }))

    const due = await service.claimDueDeadlines(10, rome("2026-12-02T17:00"))
    expect(due.map(({ kind, level }) => `${kind} ${level}`).sort()).toEqual([
      "first_response breach",
      "legal_answer warning",
    ])
    expect(await shown(sql, "ascase_1")).toMatchObject({
      breached_at: rome("2026-12-02T17:00"),
      warned_at: rome("2026-12-02T17:00"),
      next_due_kind: "first_response",
    })
    expect(await kindsOf(sql, "ascase_1")).toHaveLength(2)
  })

  it("T-042: silence until the last second of 7 December in Warsaw is a yes from midnight on", async () => {
    await write((tx) =>
      opened(tx, "ascase_1", "2026-11-23T10:00", { level: null, legal: legal("2026-12-07T23:59:59") })
    )
    await service.claimDueDeadlines(10, rome("2026-12-07T12:00"))

    expect(await service.claimDueDeadlines(10, rome("2026-12-07T23:59:59.999"))).toEqual([])
    expect((await shown(sql, "ascase_1")).deemed_accepted_at).toBeNull()

    const due = await service.claimDueDeadlines(10, rome("2026-12-08T00:00"))
    expect(due).toMatchObject([{ kind: "legal_answer", level: "breach", effect: "deemed_accepted" }])
    expect((await shown(sql, "ascase_1")).deemed_accepted_at).toEqual(rome("2026-12-08T00:00"))
    expect((await kindsOf(sql, "ascase_1")).slice(-2)).toEqual(["deadline_breached", "deemed_accepted"])
  })

  it("T-043: where silence is no yes, a missed day is only overdue", async () => {
    await write((tx) =>
      opened(tx, "ascase_1", "2026-11-23T10:00", { level: null, legal: legal("2026-12-23T23:59:59", null) })
    )
    await service.claimDueDeadlines(10, rome("2026-12-24T00:00"))

    expect(await shown(sql, "ascase_1")).toMatchObject({
      deemed_accepted_at: null,
      breached_at: rome("2026-12-24T00:00"),
    })
  })

  it("leaves a case that somebody has in hand for the next look, without waiting", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    await write((tx) => opened(tx, "ascase_2", "2026-12-01T09:00"))
    await write(async (tx) => {
      await tx("select 1 from after_sales_case where id = 'ascase_1' for update")
      const due = await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))

      expect(due.map(({ case_id }) => case_id)).toEqual(["ascase_2"])
    })
    expect(await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))).toMatchObject([{ case_id: "ascase_1" }])
  })

  it("gives up nothing when a server dies half-way", async () => {
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00"))
    const dying = write(async (tx) => {
      expect(await claimDue(tx, 10, rome("2026-12-02T09:00"))).toHaveLength(1)
      await tx("select pg_terminate_backend(pg_backend_pid())")
    })
    await expect(dying).rejects.toThrow()

    expect(await history(sql, "ascase_1")).toEqual([])
    expect(await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))).toMatchObject([{ level: "breach" }])
    expect(await kindsOf(sql, "ascase_1")).toEqual(["deadline_breached"])
  })

  it("tells each once when three look at the same time, over and over", async () => {
    await write((tx) =>
      insertCases(
        tx,
        Array.from({ length: 200 }, (_, index) => `ascase_${index}`)
      )
    )
    await write(async (tx) => {
      await tx(
        `insert into after_sales_case_deadline (id, case_id, kind, code, due_at, warn_at)
         select 'ascdl_' || c.id || k, c.id, k, k, '2026-12-01T10:00Z', '2026-12-01T09:00Z'
         from after_sales_case c, unnest(array['legal_answer', 'acknowledge']) as k`
      )
    })
    const sweepAll = async (now: Date) => {
      const found: string[] = []
      for (let rest = 1; rest > 0;) {
        const due = await service.claimDueDeadlines(7, now)
        found.push(...due.map(({ deadline_id, level }) => `${deadline_id} ${level}`))
        rest = due.length
      }
      return found
    }
    const found: string[] = []
    for (const now of [new Date("2026-12-01T09:30:00Z"), new Date("2026-12-01T10:30:00Z")]) {
      found.push(...(await Promise.all([sweepAll(now), sweepAll(now), sweepAll(now)])).flat(), ...(await sweepAll(now)))
    }

    expect(found).toHaveLength(800)
    expect(new Set(found).size).toBe(800)
    const [{ events, told }] = await sql<{ events: number; told: number }>(
      `select count(*)::int as events, (select count(*)::int from after_sales_case_outbox) as told from after_sales_case_event`
    )
    expect([events, told]).toEqual([800, 800])
  })

  describe("escalation", () => {
    const raising = frozen({ escalation: { reassign: "round_robin", raise_priority: true, notify: ["user_head"] } })
    const setAgents = async (...ids: string[]) => {
      for (const user_id of ids) {
        await service.setAgent({ user_id, actor: manager })
      }
    }

    it("raises the case, shortens what still runs, and hands it to the next in turn who has not had it", async () => {
      await setAgents("user_a", "user_b")
      await write((tx) =>
        opened(tx, "ascase_1", "2026-12-01T09:00", { level: raising, columns: { assignee_id: "user_a" } })
      )
      await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))

      expect(await shown(sql, "ascase_1")).toMatchObject({ priority: "high", assignee_id: "user_b" })
      expect((await deadline(sql, "ascase_1", "resolution")).due_at).toEqual(rome("2026-12-02T18:00"))
      expect(await history(sql, "ascase_1")).toMatchObject([
        { kind: "deadline_breached", data: { notify: ["user_head"] } },
        { kind: "priority_changed", data: { from: "normal", to: "high" } },
        { kind: "assigned", data: { from: "user_a", to: "user_b" } },
      ])
      expect((await outbox()).map(({ kind }) => kind)).toEqual(["deadline_breached", "assigned"])
    })

    it("passes over those who are away, and leaves the case where it is when all are", async () => {
      await setAgents("user_a", "user_b", "user_c")
      await service.setAgent({ user_id: "user_b", away_until: "2199-01-01T00:00:00Z", actor: manager })
      await write((tx) =>
        opened(tx, "ascase_1", "2026-12-01T09:00", { level: raising, columns: { assignee_id: "user_a" } })
      )
      await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))
      expect((await shown(sql, "ascase_1")).assignee_id).toBe("user_c")

      await service.setAgent({ user_id: "user_a", is_active: false, actor: manager })
      await service.setAgent({ user_id: "user_c", away_until: "2199-01-01T00:00:00Z", actor: manager })
      await write((tx) =>
        opened(tx, "ascase_2", "2026-12-01T09:00", { level: raising, columns: { assignee_id: "user_a" } })
      )
      await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))
      expect((await shown(sql, "ascase_2")).assignee_id).toBe("user_a")
    })

    it("hands a case to the user whom the level names", async () => {
      const named = frozen({ escalation: { reassign: "user_head", raise_priority: false, notify: "managers" } })
      await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00", { level: named }))
      await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))

      expect(await shown(sql, "ascase_1")).toMatchObject({ priority: "normal", assignee_id: "user_head" })
    })

    it("does nothing of it for a warning", async () => {
      await setAgents("user_a")
      await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00", { level: raising }))
      await service.claimDueDeadlines(10, rome("2026-12-01T17:00"))

      expect(await shown(sql, "ascase_1")).toMatchObject({ priority: "normal", assignee_id: null, escalated_at: null })
    })
  })

  it("keeps what a case was promised when its level changes meanwhile", async () => {
    const calendar = await service.createCalendar({ ...officeHours, actor: manager })
    const own = await service.createServiceLevel({
      ...level(calendar.id, { scope: "customer", scope_ids: ["cus_1"] }),
      actor: manager,
    })
    await write((tx) => opened(tx, "ascase_1", "2026-12-01T09:00", { level: frozen({ level_id: own.id }) }))
    const slower = { ...own.targets, normal: { first_response_minutes: 960, resolution_minutes: 4800 } }
    await service.updateServiceLevel({
      id: own.id,
      content: { targets: slower, scope_ids: ["cus_2"] },
      actor: manager,
    })

    expect(await service.claimDueDeadlines(10, rome("2026-12-02T09:00"))).toMatchObject([{ level: "breach" }])
  })

  it("asks of the case that stays what the law asked of the one that was merged into it", async () => {
    await write((tx) =>
      opened(tx, "ascase_1", "2026-12-01T09:00", { legal: legal("2026-12-15T23:59:59"), safety_review_minutes: 60 })
    )
    await write((tx) => opened(tx, "ascase_2", "2026-12-03T09:00", { legal: legal("2026-12-17T23:59:59") }))
    await write((tx) => mergeClocks(tx, { from_ids: ["ascase_1"], into_id: "ascase_2", at: rome("2026-12-03T10:00") }))

    expect(await shown(sql, "ascase_1")).toMatchObject({ next_due_at: null, breached_at: null })
    expect((await deadline(sql, "ascase_2", "legal_answer")).due_at).toEqual(rome("2026-12-15T23:59:59"))
    expect(await shown(sql, "ascase_2")).toMatchObject({ next_due_kind: "safety_review" })
    const later = await service.claimDueDeadlines(20, rome("2026-12-31T09:00"))
    expect(later.every(({ case_id }) => case_id === "ascase_2")).toBe(true)
  })

  it("sees a yes by silence also on the case into which it was merged", async () => {
    await write((tx) =>
      opened(tx, "ascase_1", "2026-12-01T09:00", { level: null, legal: legal("2026-12-15T23:59:59") })
    )
    await write((tx) => opened(tx, "ascase_2", "2026-12-01T09:00", { level: null }))
    await write((tx) => mergeClocks(tx, { from_ids: ["ascase_1"], into_id: "ascase_2", at: rome("2026-12-16T10:00") }))

    expect((await shown(sql, "ascase_2")).deemed_accepted_at).toEqual(rome("2026-12-16T00:00"))
    expect(await service.claimDueDeadlines(20, rome("2026-12-31T09:00"))).toEqual([])
  })
})
