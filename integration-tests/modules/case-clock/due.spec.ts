import { claimDue } from "../../../src/modules/service-case/clock"
import { deadline, history, insertCases, iso, kindsOf, opened, rome, shown } from "./cases"
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
})
