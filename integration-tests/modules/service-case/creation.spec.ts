import { describeCases } from "./case-suite"
import {
  agent,
  anna,
  bert,
  complaint,
  covered,
  guestRequest,
  procedureOf,
  request,
  step,
  uncovered,
  washer,
} from "./requests"

describeCases("a new case", ({ service, sql }) => {
  const kinds = async (id: string) =>
    (await sql<{ kind: string }>(`select kind from after_sales_case_event where case_id = ? order by seq`, [id])).map(
      ({ kind }) => kind
    )

  it("keeps what was asked, by whom, about what, and what is owed for it today", async () => {
    const now = new Date("2026-11-23T10:00:00Z")
    const made = await service.createCase(
      request({ message: { body: " Please help " }, procedure: procedureOf(step("look")), now })
    )
    expect(made).toMatchObject({ is_new: true, unit_ids: ["asunit_1"] })
    expect(made.case).toMatchObject({
      number: "C-2026-000001",
      status: "new",
      priority: "normal",
      owner_email: "anna@example.com",
      country_code: "it",
      order_display_id: 1001,
      procedure_version: 3,
      last_message_by: "customer",
      created_at: "2026-11-23T10:00:00.000Z",
      rev: 1,
    })
    const detail = await service.retrieveAdminCase(made.case.id)
    expect(detail.items).toMatchObject([{ ...washer, quantity: 1, coverage: covered }])
    expect(detail.messages).toMatchObject([{ body: "Please help", visibility: "customer", author_id: "cus_anna" }])
    expect(detail.steps).toMatchObject([{ code: "look", status: "open", attempt: 1, evidence: [] }])
    expect(detail.events).toMatchObject([{ kind: "created", actor_type: "customer", seq: 1 }])
    expect(JSON.stringify(detail.events)).not.toMatch(/Anna|Rumbles|help/)
    expect(detail.actions).toEqual(["start", "resolve", "cancel", "merge"])
  })

  it("is made once for the same request, and another body under its key is a conflict", async () => {
    const once = request({ idempotency_key: "key-1" })
    const [one, two] = await Promise.all([service.createCase(once), service.createCase(once)])
    expect([one.is_new, two.is_new].sort()).toEqual([false, true])
    expect(one.case.id).toBe(two.case.id)
    const later = { ...once, items: [{ ...washer, coverage: { ...covered, assessed_at: "2026-12-01T00:00:00.000Z" } }] }
    expect(await service.createCase(later)).toMatchObject({ is_new: false })
    await expect(service.createCase({ ...once, items: [] })).rejects.toMatchObject({ code: "idempotency_key_reused" })
    const other = { ...once, actor: bert, owner: { customer_id: "cus_bert", email: null } }
    expect((await service.createCase(other)).is_new).toBe(true)
    expect(await service.findByRequest({ actor: anna, idempotency_key: "key-1" })).toMatchObject({
      case_id: one.case.id,
    })
    expect(await service.findByRequest({ actor: anna, idempotency_key: "key-2" })).toBeNull()
  })

  it("is made once for its origin, however many find it at once", async () => {
    const proposed = request({ channel: "detection", origin_key: "proposal:1", actor: { type: "system", id: null } })
    const made = await Promise.all(Array.from({ length: 5 }, () => service.createCase(proposed)))
    expect(made.filter(({ is_new }) => is_new)).toHaveLength(1)
    expect(new Set(made.map((one) => one.case.id)).size).toBe(1)
  })

  it("has a number of its own when many are opened in the same moment", async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => service.createCase(request())))
    expect(new Set(made.map((one) => one.case.number)).size).toBe(20)
  })

  it("T-091: a complaint says what is asked for, and its receipt is acknowledged at once", async () => {
    await expect(service.createCase(complaint({ remedy_sought: null }))).rejects.toThrow(/remedy_sought/)
    const now = new Date("2026-11-23T10:00:00Z")
    const { case: received } = await service.createCase(complaint({ now }))
    expect(received).toMatchObject({
      remedy_sought: "refund",
      acknowledged_at: now.toISOString(),
      created_at: now.toISOString(),
    })
    expect(await kinds(received.id)).toEqual(["created", "acknowledged"])
    const told = await service.claimOutbox(10, 60)
    expect(told.map(({ kind }) => kind)).toEqual(["created", "acknowledged"])
  })

  it("waits for its acknowledgement where the shop takes its time, and remembers when it came", async () => {
    const { case: received } = await service.createCase(complaint({ acknowledge_minutes: 60 }))
    expect(received.acknowledged_at).toBeNull()
    const deadline = () =>
      sql(`select met_at from after_sales_case_deadline where case_id = ? and kind = 'acknowledge'`, [received.id])
    expect(await deadline()).toEqual([{ met_at: null }])
    await service.acknowledge({ id: received.id, actor: agent })
    await service.acknowledge({ id: received.id, actor: agent })
    expect(await deadline()).toEqual([{ met_at: expect.anything() }])
    expect((await kinds(received.id)).filter((kind) => kind === "acknowledged")).toHaveLength(1)
  })

  it("T-092: smoke and shocks make it critical and open a safety review with it", async () => {
    const items = [washer, { ...washer, unit_id: "asunit_2", symptom_code: "electric_shock" }]
    const { case: made } = await service.createCase(request({ items, priority: "low" }))
    expect(made).toMatchObject({
      priority: "critical",
      safety_review_opened_at: made.created_at,
      safety_reviewed_at: null,
    })
    expect(await kinds(made.id)).toEqual(["created", "safety_review_opened"])
    expect((await service.listAdminCases({ safety_review: "open" })).cases.map(({ id }) => id)).toEqual([made.id])
    await expect(
      service.changeStatus({ id: made.id, action: "resolve", resolution_code: "solved", actor: agent })
    ).rejects.toMatchObject({ code: "safety_review_open" })
    const reviewed = await service.reviewSafety({ id: made.id, outcome: "no_danger", actor: agent })
    expect(reviewed.case).toMatchObject({ safety_reviewed_by: "user_ada" })
    await expect(service.reviewSafety({ id: made.id, outcome: "reported", actor: agent })).rejects.toMatchObject({
      code: "no_safety_review",
    })
    await service.changeStatus({ id: made.id, action: "resolve", resolution_code: "solved", actor: agent })
  })

  it("T-171: asks which right is meant when something arrived damaged, and never chooses", async () => {
    const broken = { ...washer, symptom_code: "arrived_damaged" }
    const { case: made } = await service.createCase(request({ items: [broken] }))
    expect(made).toMatchObject({ open_question: "which_right", right_claimed: null })
    expect(await kinds(made.id)).toEqual(["created", "question_asked"])
    const asker = { customer_id: "cus_anna", sales_channel_ids: ["sc_web"] }
    const answer = { id: made.id, right_claimed: "withdrawal" as const, actor: anna, asker }
    expect((await service.answerQuestion(answer)).case).toMatchObject({
      open_question: null,
      right_claimed: "withdrawal",
    })
    await expect(service.answerQuestion(answer)).rejects.toMatchObject({ code: "no_question" })
    const late = await service.createCase(request({ items: [{ ...broken, coverage: uncovered }] }))
    expect(late.case.open_question).toBeNull()
    const clear = await service.createCase(request({ items: [broken], right_claimed: "guarantee" }))
    expect(clear.case).toMatchObject({ open_question: null, right_claimed: "guarantee" })
  })

  it.each([
    ["items", { items: Array.from({ length: 51 }, () => washer) }],
    ["items.0.quantity", { items: [{ ...washer, quantity: 0 }] }],
    ["items.0.symptom_code", { items: [{ ...washer, symptom_code: "gremlins" }] }],
    ["items.0.description", { items: [{ ...washer, description: "x".repeat(5001) }] }],
    ["owner", { owner: { customer_id: null, email: " " } }],
    ["time_zone", { time_zone: "Mars/Olympus" }],
    ["message.body", { message: { body: "  " } }],
    ["procedure.steps", { procedure: procedureOf(step("one"), step("one")) }],
  ])("is refused for a wrong %s, and nothing is written", async (field, change) => {
    await expect(service.createCase(request(change))).rejects.toThrow(new RegExp(`'${field}'`))
    expect(await sql(`select count(*)::int as n from after_sales_case`)).toEqual([{ n: 0 }])
  })

  it("names a unit once", async () => {
    await expect(service.createCase(request({ items: [washer, washer] }))).rejects.toMatchObject({
      code: "unit_named_twice",
    })
    expect(await sql(`select 1 from after_sales_case`)).toEqual([])
  })

  it("goes to whom the agent names, or to nobody", async () => {
    const { case: given } = await service.createCase(
      request({ assign: { to: "user", user_id: "user_bob" }, actor: agent })
    )
    expect(given.assignee_id).toBe("user_bob")
    expect(await kinds(given.id)).toEqual(["created", "assigned"])
    await service.setAgent({ user_id: "user_cid", is_active: true, actor: agent })
    expect((await service.createCase(request({ assign: { to: "round_robin" } }))).case.assignee_id).toBe("user_cid")
    expect((await service.createCase(guestRequest())).case.assignee_id).toBeNull()
  })
})

describeCases(
  "a shop's own numbers",
  ({ service }) => {
    it("are given to new cases, and one that stands already refuses the case", async () => {
      expect((await service.createCase(request())).case.number).toBe("R/2026")
      await expect(service.createCase(request())).rejects.toMatchObject({ code: "number_taken" })
    })
  },
  {
    caseNumber: ({ kind, opened_at }: { kind: string; opened_at: string }) =>
      `${kind[0].toUpperCase()}/${opened_at.slice(0, 4)}`,
  }
)
