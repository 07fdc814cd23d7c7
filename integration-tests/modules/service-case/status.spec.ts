import { describeCases } from "./case-suite"
import {
  agent,
  anna,
  annaAsks,
  bert,
  bertAsks,
  colleague,
  complaint,
  guest,
  guestAsks,
  guestRequest,
  procedureOf,
  request,
  step,
} from "./requests"

describeCases("a case on its way", ({ service, sql }) => {
  const open = async (input = request()) => (await service.createCase(input)).case
  const act = (id: string, action: "start" | "resume" | "wait_for_customer" | "close", change = {}) =>
    service.changeStatus({ id, action, actor: agent, ...change })
  const resolve = (id: string, change = {}) =>
    service.changeStatus({ id, action: "resolve", resolution_code: "solved", actor: agent, ...change })
  const events = (id: string) =>
    sql<{ kind: string; data: Record<string, unknown> }>(
      `select kind, data from after_sales_case_event where case_id = ? order by seq`,
      [id]
    )

  it("moves by the table, and each move is written down", async () => {
    const { id } = await open()
    await act(id, "start")
    const waiting = await act(id, "wait_for_customer")
    expect(waiting).toMatchObject({ from: "in_progress", to: "waiting_for_customer", unit_ids: ["asunit_1"] })
    await act(id, "resume")
    const now = new Date("2026-11-25T08:00:00Z")
    expect((await resolve(id, { now })).case).toMatchObject({
      status: "resolved",
      resolved_at: now.toISOString(),
      resolution_code: "solved",
    })
    expect((await act(id, "close")).case.status).toBe("closed")
    const moves = (await events(id)).filter(({ kind }) => kind === "status_changed").map(({ data }) => data)
    expect(moves).toEqual([
      { from: "new", to: "in_progress" },
      { from: "in_progress", to: "waiting_for_customer" },
      { from: "waiting_for_customer", to: "in_progress" },
      { from: "in_progress", to: "resolved" },
      { from: "resolved", to: "closed" },
    ])
    expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
  })

  it("gives it to one of two agents who act at once, and tells the other who was first and when", async () => {
    const { id, rev } = await open()
    const [first, second] = await Promise.allSettled([
      resolve(id, { rev }),
      service.changeStatus({ id, action: "start", rev, actor: colleague }),
    ])
    const lost = first.status === "rejected" ? first.reason : (second as PromiseRejectedResult).reason
    const winner = first.status === "fulfilled" ? agent : colleague
    expect([first.status, second.status].sort()).toEqual(["fulfilled", "rejected"])
    expect(lost).toMatchObject({
      type: "conflict",
      code: "case_changed",
      details: { rev: rev + 1, changed_by: winner, changed_at: expect.stringMatching(/Z$/) },
    })
  })

  it("refuses what the state doesn't know, also without a revision", async () => {
    const { id } = await open()
    await resolve(id)
    await expect(resolve(id, { actor: colleague })).rejects.toMatchObject({
      code: "case_changed",
      details: { status: "resolved", changed_by: agent, actions: ["close", "reopen"] },
    })
    await expect(act("ascase_x", "start")).rejects.toMatchObject({ type: "not_found" })
    await expect(service.changeStatus({ id, action: "resolve", actor: agent })).rejects.toMatchObject({
      type: "conflict",
    })
  })

  it("asks for reasons", async () => {
    const { id } = await open()
    await expect(service.changeStatus({ id, action: "resolve", actor: agent })).rejects.toThrow(/resolution_code/)
    await expect(service.changeStatus({ id, action: "cancel", actor: agent })).rejects.toThrow(/cancel_reason/)
    const cancelled = await service.changeStatus({ id, action: "cancel", cancel_reason: "spam", actor: agent })
    expect(cancelled.case).toMatchObject({ status: "cancelled", cancel_reason: "spam" })
  })

  it("T-146: is nobody else's: not another customer's, guest's, or channel's", async () => {
    const own = await open()
    const guests = await open(guestRequest())
    const cancel = (id: string, actor: typeof anna, asker: object) =>
      service.changeStatus({ id, action: "cancel", actor, asker: asker as typeof annaAsks })
    const notTheirs: [string, typeof anna, object][] = [
      [own.id, bert, bertAsks],
      [own.id, anna, { ...annaAsks, sales_channel_ids: ["sc_other"] }],
      [own.id, guest, guestAsks],
      [own.id, anna, { sales_channel_ids: ["sc_web"] }],
      [guests.id, anna, annaAsks],
      [guests.id, guest, { ...guestAsks, guest: { email: "guest@example.com", order_id: "order_8" } }],
      [guests.id, guest, { ...guestAsks, guest: { email: "other@example.com", order_id: "order_9" } }],
    ]
    const unknown = await cancel("ascase_unknown", anna, annaAsks).catch((error: Error) => error.message)
    for (const [id, actor, asker] of notTheirs) {
      const refused = await cancel(id, actor, asker).catch((error: Error) => error)
      expect(refused).toMatchObject({ type: "not_found", message: String(unknown).replace("ascase_unknown", id) })
    }
    expect(await sql(`select status from after_sales_case`)).toEqual([{ status: "new" }, { status: "new" }])
    expect((await cancel(own.id, anna, annaAsks)).case).toMatchObject({
      status: "cancelled",
      cancel_reason: "by_customer",
    })
    expect((await cancel(guests.id, guest, guestAsks)).case.status).toBe("cancelled")
  })

  it("lets a customer do only what is theirs, and tells them nothing of the staff", async () => {
    const { id } = await open()
    const refused = await service
      .changeStatus({ id, action: "start", actor: anna, asker: annaAsks })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: "case_changed", details: { status: "new", actions: ["cancel"] } })
    expect((refused as { details: object }).details).not.toHaveProperty("changed_by")
  })

  it("is opened again by its customer within the window, to the second", async () => {
    const { id } = await open()
    await resolve(id, { now: new Date("2026-11-01T12:00:00Z") })
    const reopen = (at: string, actor = anna) =>
      service.changeStatus({ id, action: "reopen", actor, asker: actor === anna ? annaAsks : null, now: new Date(at) })
    await expect(reopen("2026-11-15T12:00:00.001Z")).rejects.toMatchObject({ code: "reopen_window_over" })
    expect((await reopen("2026-11-15T12:00:00Z")).case).toMatchObject({ status: "in_progress", resolved_at: null })
    await resolve(id, { now: new Date("2026-11-16T12:00:00Z") })
    expect((await reopen("2027-11-16T12:00:00Z", agent)).case.status).toBe("in_progress")
  })

  it("T-093: a complaint does not end before its decision was communicated", async () => {
    const { id } = await open(complaint())
    await expect(resolve(id)).rejects.toMatchObject({ type: "not_allowed", code: "decision_not_communicated" })
    await service.addMessage({
      case_id: id,
      body: "An internal draft",
      visibility: "internal",
      communicates_decision: true,
      actor: agent,
    })
    await expect(resolve(id)).rejects.toMatchObject({ code: "decision_not_communicated" })
    await service.addMessage({
      case_id: id,
      body: "We give your money back",
      communicates_decision: true,
      actor: agent,
    })
    expect((await resolve(id)).case.status).toBe("resolved")
  })

  it("T-093: unless the customer takes it back", async () => {
    const { id } = await open(complaint())
    expect((await resolve(id, { resolution_code: "withdrawn" })).case.status).toBe("resolved")
  })

  it("T-094: a customer who rejects the decision has an open, escalated complaint that asks for another one", async () => {
    const { id } = await open(complaint())
    await service.addMessage({ case_id: id, body: "No money for you", communicates_decision: true, actor: agent })
    await resolve(id)
    const reopened = await service.changeStatus({ id, action: "reopen", actor: anna, asker: annaAsks })
    expect(reopened.case).toMatchObject({
      status: "in_progress",
      decision_communicated_at: null,
      resolution_code: null,
    })
    expect(reopened.case.escalated_at).not.toBeNull()
    expect((await events(id)).at(-1)).toEqual({ kind: "reopened", data: { decision_rejected: true } })
    await expect(resolve(id)).rejects.toMatchObject({ code: "decision_not_communicated" })
  })

  it("isn't solved while required steps are open, but may end when there was nothing to do", async () => {
    const { id } = await open(request({ procedure: procedureOf(step("look"), step("note", { is_required: false })) }))
    await expect(resolve(id)).rejects.toMatchObject({ code: "steps_open", message: expect.stringContaining("look") })
    expect((await resolve(id, { resolution_code: "not_needed" })).case.status).toBe("resolved")
  })

  it("follows the work of others while that is open", async () => {
    const { id } = await open()
    const child = { case_id: id, kind: "repair" as const, ref_id: "asrpr_1", waiting_for: null, actor: agent }
    expect(await service.setChild({ ...child, state: "open" })).toMatchObject({ from: "new", to: "in_progress" })
    await expect(resolve(id)).rejects.toMatchObject({ code: "open_work" })
    await expect(service.changeStatus({ id, action: "cancel", actor: anna, asker: annaAsks })).rejects.toMatchObject({
      code: "open_work",
    })
    expect(await service.setChild({ ...child, state: "waiting", waiting_for: "customer" })).toMatchObject({
      to: "waiting_for_customer",
    })
    expect(await service.setChild({ ...child, state: "waiting" })).toMatchObject({ to: "waiting_for_third_party" })
    const before = await events(id)
    await service.setChild({ ...child, state: "waiting" })
    expect(await events(id)).toEqual(before)
    expect(await service.closeChild({ kind: "repair", ref_id: "asrpr_1", actor: agent })).toMatchObject({ to: "new" })
    await expect(service.closeChild({ kind: "repair", ref_id: "asrpr_2", actor: agent })).rejects.toMatchObject({
      type: "not_found",
    })
    const other = await open()
    await expect(service.setChild({ ...child, case_id: other.id, state: "open" })).rejects.toMatchObject({
      code: "child_of_other_case",
    })
  })

  it("stands still with its clock while it waits, and goes on with it", async () => {
    await service.listServiceLevels({})
    const { id } = await open()
    await act(id, "start")
    const clock = () =>
      sql<{ kind: string; paused: boolean }>(
        `select kind, paused_at is not null as paused from after_sales_case_deadline
         where case_id = ? and kind = 'resolution'`,
        [id]
      )
    expect(await clock()).toEqual([{ kind: "resolution", paused: false }])
    await act(id, "wait_for_customer")
    expect(await clock()).toEqual([{ kind: "resolution", paused: true }])
    await act(id, "resume")
    expect(await clock()).toEqual([{ kind: "resolution", paused: false }])
  })

  it("is closed by itself when nobody came back in time", async () => {
    const [old, young, reopened] = [await open(), await open(), await open()]
    await resolve(old.id, { now: new Date("2026-11-01T12:00:00Z") })
    await resolve(reopened.id, { now: new Date("2026-11-01T12:00:00Z") })
    await resolve(young.id, { now: new Date("2026-11-20T12:00:00Z") })
    await service.changeStatus({ id: reopened.id, action: "reopen", actor: agent })
    const closed = await Promise.all([1, 2].map(() => service.closeResolved(new Date("2026-11-09T00:00:00Z"), 10)))
    expect(closed.flat().map((one) => one.case.id)).toEqual([old.id])
    expect(closed.flat()[0]).toMatchObject({ case: { status: "closed" }, unit_ids: ["asunit_1"] })
    expect((await events(old.id)).at(-1)).toEqual({ kind: "closed", data: { after: "window" } })
  })
})
