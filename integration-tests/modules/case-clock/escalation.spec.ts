import { mergeClocks } from "../../../src/modules/service-case/clock"
import { deadline, frozen, history, iso, level, manager, officeHours, opened, rome, shown } from "./cases"
import { describeClock } from "./clock-suite"

jest.setTimeout(120_000)

const legal = (wall: string) => [{ code: "answer_by", due_at: iso(wall), effect: "deemed_accepted" }]

describeClock("A breach", ({ write, sql, service }) => {
  const outbox = () => sql<{ kind: string }>("select kind from after_sales_case_outbox")

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
    expect((await outbox()).map(({ kind }) => kind).sort()).toEqual(["assigned", "deadline_breached"])
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
