import type { CreatePrivacyRequestInput } from "../../../src/modules/platform/writes/privacy-requests"
import { anna, bruno, describePlatform } from "./platform-suite"

type Given = Partial<CreatePrivacyRequestInput>

describePlatform("requests about a person's data", ({ service, sql }) => {
  const receive = (with_: Given = {}) =>
    service.createPrivacyRequest({
      kind: "export",
      email: "gina@example.com",
      country_code: "it",
      actor: anna,
      ...with_,
    })
  const move = (id: string, action: "run" | "complete" | "hold" | "refuse" | "fail", more: object = {}) =>
    service.movePrivacyRequest({ id, action, ...more })
  const idsOf = (page: { privacy_requests: { id: string }[] }) => page.privacy_requests.map(({ id }) => id)

  it("T-141: are due a month after the day on which they came in, where they came in", async () => {
    const lateInRome = new Date("2026-08-31T22:30:00Z")
    expect(await receive({ now: lateInRome })).toMatchObject({
      received_on: "2026-09-01",
      time_zone: "Europe/Rome",
      due_strict_on: "2026-10-01",
      status: "received",
    })
    expect(await receive({ now: lateInRome, country_code: "pt" })).toMatchObject({ received_on: "2026-08-31" })
    expect(await receive({ received_on: "2024-01-31" })).toMatchObject({ due_strict_on: "2024-02-29" })
    expect(await receive({ received_on: "2025-11-25" })).toMatchObject({
      due_strict_on: "2025-12-25",
      due_rolled_on: "2025-12-29",
    })
  })

  it("can't have come in tomorrow, by the day of the place", async () => {
    const now = new Date("2026-08-31T22:30:00Z")
    await expect(receive({ now, received_on: "2026-09-02" })).rejects.toThrow(/received_on.*up to today, 2026-09-01/)
    await expect(receive({ now, received_on: "2026-09-01", country_code: "pt" })).rejects.toThrow("2026-08-31")
    expect(await receive({ now, received_on: "2026-09-01" })).toMatchObject({ received_on: "2026-09-01" })
  })

  it("are found by the person's address, account or what was noted of them", async () => {
    const gina = await receive({ note: "Lettera del 3 marzo" })
    const ugo = await receive({ email: "ugo_b%@example.com", customer_id: "cus_UGO" })
    const found = async (q: string) => idsOf(await service.listPrivacyRequests({ q })).sort()

    expect(await found("GINA@example")).toEqual([gina.id])
    expect(await found("cus_ugo")).toEqual([ugo.id])
    expect(await found("marzo lettera")).toEqual([gina.id])
    expect(await found("example.com")).toEqual([gina.id, ugo.id].sort())
    expect(await found("o_b%")).toEqual([ugo.id])
    expect(await found("gina ugo")).toEqual([])
  })

  it("are taken down once for one key of one user", async () => {
    const idempotency = { key: "letter", hash: "a" }
    const first = await receive({ idempotency })
    expect(await receive({ idempotency })).toEqual(first)
    await expect(receive({ idempotency: { key: "letter", hash: "b" } })).rejects.toMatchObject({
      code: "idempotency_key_reused",
    })
    expect((await receive({ idempotency, actor: bruno })).id).not.toBe(first.id)
  })

  it("are extended once, by two months from receipt, while the person can still be told", async () => {
    const { id } = await receive({ received_on: "2026-01-30", now: new Date("2026-01-30T12:00:00Z") })
    const extend = (at: string) => service.extendPrivacyRequest({ id, reason: "Molte pratiche", now: new Date(at) })

    await expect(extend("2026-03-02T23:30:00Z")).rejects.toMatchObject({ code: "first_month_over" })
    expect(await extend("2026-02-28T12:00:00Z")).toMatchObject({
      extended_to: "2026-04-30",
      extension_reason: "Molte pratiche",
    })
    await expect(extend("2026-02-28T12:00:00Z")).rejects.toMatchObject({
      code: "not_extensible",
      details: { status: "received" },
    })
  })

  it("go by their table alone: whoever comes second is told where they stand", async () => {
    const { id } = await receive({ kind: "erasure" })
    const allowed: Record<string, string[]> = {
      received: ["run", "refuse"],
      running: ["complete", "hold", "fail"],
      held: ["run"],
      completed: [],
      refused: [],
    }
    const actions = ["run", "complete", "hold", "refuse", "fail"] as const
    for (const [status, fits] of Object.entries(allowed)) {
      for (const action of actions) {
        await sql("update after_sales_privacy_request set status = ? where id = ?", [status, id])
        const outcome = await move(id, action).then(
          () => "moved",
          (error: { code: string; details: object }) => [error.code, error.details]
        )
        expect([status, action, outcome]).toEqual([
          status,
          action,
          fits.includes(action) ? "moved" : ["privacy_request_changed", { status }],
        ])
      }
    }
    await expect(move("asprq_none", "run")).rejects.toMatchObject({ type: "not_found" })
  })

  it("begin once, with the job that carries them out, or not at all", async () => {
    const { id } = await receive({ kind: "erasure" })
    const both = await Promise.allSettled([1, 2, 3].map(() => service.beginPrivacyRequest({ id, actor: anna })))
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    const jobs = await sql<{ id: string; kind: string; input: object }>("select id, kind, input from after_sales_job")

    expect(jobs).toEqual([{ id: expect.any(String), kind: "privacy_request", input: { privacy_request_id: id } }])
    expect(await service.retrievePrivacyRequest(id)).toMatchObject({ status: "running", job_id: jobs[0].id })
  })

  it("keep the day on which they were answered when the rest follows later", async () => {
    const { id } = await receive({ kind: "erasure" })
    await move(id, "run")
    const held = await move(id, "hold", { is_answered: true })
    expect(held.completed_at).not.toBeNull()
    await move(id, "run")
    expect(await move(id, "complete", { is_answered: true })).toMatchObject({
      status: "completed",
      completed_at: held.completed_at,
    })
  })

  it("wait for a person again when their job ended without them", async () => {
    const { id } = await receive()
    await service.beginPrivacyRequest({ id, actor: anna })
    await service.freeStuckRequests()
    expect(await service.retrievePrivacyRequest(id)).toMatchObject({ status: "running" })
    await sql("update after_sales_job set status = 'failed'")
    await service.freeStuckRequests()

    expect(await service.retrievePrivacyRequest(id)).toMatchObject({ status: "received" })
    expect((await service.beginPrivacyRequest({ id, actor: bruno })).status).toBe("running")
  })

  it("give their file until it is thrown away, and say nothing of one that never was", async () => {
    const { id } = await receive()
    expect(await service.retrievePrivacyFile(id)).toBeNull()
    await move(id, "run")
    const done = await move(id, "complete", { file: '{"units":[]}', file_days: 30, is_answered: true })
    expect(done).toMatchObject({ has_file: true })
    expect(await service.retrievePrivacyFile(id)).toBe('{"units":[]}')
    await sql("update after_sales_privacy_request set file_expires_at = now()")
    expect(await service.retrievePrivacyFile(id)).toBeNull()
    await expect(service.retrievePrivacyFile("asprq_none")).rejects.toMatchObject({ type: "not_found" })
  })

  it("are overdue by the strict day, in their own zone, until they are answered or refused", async () => {
    const overdue = async () => idsOf(await service.listPrivacyRequests({ overdue: true }))
    const late = await receive({ received_on: "2020-01-01" })
    const fresh = await receive()
    expect(await overdue()).toEqual([late.id])
    expect(idsOf(await service.listPrivacyRequests({ overdue: false }))).toEqual([fresh.id])

    await sql("update after_sales_privacy_request set extended_to = '2199-01-01' where id = ?", [late.id])
    expect(await overdue()).toEqual([])
    await sql("update after_sales_privacy_request set extended_to = null where id = ?", [late.id])
    await move(late.id, "refuse", { refused_reason: "Nobody" })
    expect(await overdue()).toEqual([])
  })

  it("are warned of once, a week before their day, and once more after an extension", async () => {
    const due = async () => (await service.claimDuePrivacyRequests()).map(({ id, due_on }) => [id, due_on])
    const { id } = await receive()
    expect(await due()).toEqual([])
    const [{ day }] = await sql<{ day: string }>("select ((now() at time zone 'Europe/Rome')::date + 7)::text as day")
    await sql("update after_sales_privacy_request set due_strict_on = ?", [day])
    const shares = await Promise.all([due(), due(), due()])
    expect(shares.flat()).toEqual([[id, day]])
    expect(await due()).toEqual([])

    const { extended_to } = await service.extendPrivacyRequest({ id, reason: "Much to look through" })
    expect(await due()).toEqual([])
    await sql("update after_sales_privacy_request set extended_to = ?", [day])
    expect([await due(), extended_to !== null]).toEqual([[[id, day]], true])
  })

  it("that an open case held are looked at again once a day, by one process", async () => {
    const { id } = await receive({ kind: "erasure" })
    await move(id, "run")
    await move(id, "hold")
    expect(await service.claimHeldRequests(10)).toEqual([])
    await sql("update after_sales_privacy_request set updated_at = now() - interval '25 hours'")
    const shares = await Promise.all([1, 2, 3].map(() => service.claimHeldRequests(10)))
    expect(shares.flat()).toEqual([id])
  })

  it("are listed by day of receipt or by their due day, without a gap among equals", async () => {
    const made = await Promise.all(
      Array.from({ length: 9 }, (_, index) => receive({ kind: index % 2 ? "export" : "erasure" }))
    )
    await sql("update after_sales_privacy_request set created_at = '2026-03-29T01:30:00Z'")
    for (const order of ["created_at", "-created_at", "due_strict_on", "-due_strict_on"]) {
      const seen: string[] = []
      for (let cursor: string | null = null, first = true; first || cursor; first = false) {
        const page = await service.listPrivacyRequests({ limit: 4, order, cursor })
        seen.push(...idsOf(page))
        cursor = page.next_cursor
      }
      expect([...seen].sort()).toEqual(made.map(({ id }) => id).sort())
    }
    expect((await service.listPrivacyRequests({ kind: ["export"], status: ["received"] })).count).toBe(4)
    await expect(service.listPrivacyRequests({ order: "email" })).rejects.toThrow("due_strict_on")
    await expect(service.listPrivacyRequests({ limit: 101 })).rejects.toThrow("from 1 to 100")
    await expect(service.listPrivacyRequests({ offset: 10_001 })).rejects.toThrow("cursor")
  })
})
