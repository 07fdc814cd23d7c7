import type { NewNotification } from "../../../src/modules/platform/writes/notifications"
import type { ClaimedNotification, SendingOutcome } from "../../../src/modules/platform/writes/send-notifications"
import { describePlatform } from "./platform-suite"

/** The attempts of a day; after them a person has to look. */
const lastAttempt = 13
let count = 0

function aMessage(with_: Partial<NewNotification> = {}): NewNotification {
  count += 1
  return {
    key: `evt_${count}:owner`,
    template: "case_created",
    recipient_type: "guest",
    recipient_id: null,
    to_address: "gina@example.com",
    locale: "it",
    subject_type: "case",
    subject_id: "ascase_1",
    ...with_,
  }
}

describePlatform("messages that are owed", ({ service, sql }) => {
  const claim = async (limit = 10) => await service.claimNotifications(limit)
  const claimOne = async () => {
    const [message] = await claim(1)
    return message
  }
  const settle = (message: ClaimedNotification, result: SendingOutcome) => service.settleNotification(message, result)
  const passTime = () => sql("update after_sales_notification set next_attempt_at = now() - interval '1 second'")
  const stateOf = async (id: string) => await service.retrieveNotification(id)

  it("are written down once for their event and reader, however often they are told", async () => {
    const row = aMessage()
    expect(await service.addNotifications([row, aMessage({ key: row.key })])).toBe(1)
    const again = await Promise.all(Array.from({ length: 5 }, () => service.addNotifications([row, aMessage()])))

    expect(again.reduce((sum, added) => sum + added, 0)).toBe(5)
    expect(await service.addNotifications([])).toBe(0)
    expect((await service.listNotifications()).count).toBe(6)
  })

  it("are shared by processes that look at the same moment: each is in one hand", async () => {
    await service.addNotifications(Array.from({ length: 30 }, () => aMessage()))
    const hands = await Promise.all(Array.from({ length: 6 }, () => claim(8)))
    const ids = hands.flat().map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(30)
    expect(new Set(hands.flat().map((message) => message.claim)).size).toBeLessThanOrEqual(6)
    expect(hands.flat().every(({ attempts, was_sending }) => attempts === 1 && !was_sending)).toBe(true)
  })

  it("are told as sent, with their subject, and forget what was secret", async () => {
    await service.addNotifications([aMessage({ template: "guest_code", secret: "123456" })])
    const message = await claimOne()
    expect(message.secret).toBe("123456")
    expect(await settle(message, { outcome: "sent", subject: "042137 è il tuo codice" })).toEqual({
      is_settled: true,
      is_given_up: false,
    })

    expect(await sql("select secret, claimed_by from after_sales_notification")).toEqual([
      { secret: null, claimed_by: null },
    ])
    expect(await stateOf(message.id)).toMatchObject({
      status: "sent",
      sent_subject: "042137 è il tuo codice",
      sent_at: expect.any(String),
      next_attempt_at: null,
      last_error: null,
    })
    await passTime()
    expect(await claim()).toEqual([])
  })

  it("of a provider that is down are tried again later and later, and then given up with the reason", async () => {
    await service.addNotifications([aMessage()])
    const waits: number[] = []
    for (let attempt = 1; attempt <= lastAttempt; attempt++) {
      const message = await claimOne()
      expect(message.attempts).toBe(attempt)
      const { is_given_up } = await settle(message, { outcome: "failed", error: `no route ${"x".repeat(900)}` })
      expect(is_given_up).toBe(attempt === lastAttempt)
      const [row] = await sql<{ wait: number }>(
        "select round(extract(epoch from next_attempt_at - now()))::int as wait from after_sales_notification"
      )
      waits.push(row.wait)
      expect(is_given_up || (await claim()).length === 0).toBe(true)
      await passTime()
    }

    expect(waits.slice(0, -1)).toEqual([...waits.slice(0, -1)].sort((a, b) => a - b))
    expect(waits.slice(0, -1).reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(86_400)
    expect(await claim()).toEqual([])
    const [failed] = (await service.listNotifications({ status: ["failed"] })).notifications
    expect(failed).toMatchObject({ attempts: lastAttempt, next_attempt_at: null })
    expect(failed.last_error).toHaveLength(500)
  })

  it("of a process that died are looked at by another, as the attempt that it was", async () => {
    await service.addNotifications([aMessage()])
    const dead = await claimOne()
    expect(await claim()).toEqual([])
    await passTime()
    const heir = await claimOne()

    expect(heir).toMatchObject({ id: dead.id, was_sending: true, attempts: 1 })
    expect(heir.claim).not.toBe(dead.claim)
    expect(await settle(dead, { outcome: "sent", subject: "late" })).toEqual({ is_settled: false, is_given_up: false })
    expect(await service.beginNextAttempt(dead)).toBeNull()
    expect(await service.beginNextAttempt(heir)).toBe(2)
    expect(await settle({ ...heir, attempts: 2 }, { outcome: "sent", subject: "About C-1" })).toMatchObject({
      is_settled: true,
    })
    expect(await stateOf(dead.id)).toMatchObject({ status: "sent", attempts: 2, sent_subject: "About C-1" })
  })

  it("of unknown outcome wait for a person, who has them sent again", async () => {
    await service.addNotifications([aMessage({ secret: "token" })])
    const message = await claimOne()
    const settled = await settle(message, { outcome: "uncertain", error: "The process ended" })
    expect(settled).toEqual({ is_settled: true, is_given_up: true })
    await passTime()
    expect(await claim()).toEqual([])

    expect(await service.retryNotification(message.id)).toMatchObject({ status: "waiting", last_error: null })
    await expect(service.retryNotification(message.id)).rejects.toMatchObject({
      code: "not_retriable",
      details: { status: "waiting" },
    })
    expect(await claimOne()).toMatchObject({ id: message.id, secret: "token", attempts: 2, was_sending: false })
  })

  it("are sent again by one of two persons who ask at the same moment", async () => {
    await service.addNotifications([aMessage()])
    const message = await claimOne()
    await settle(message, { outcome: "uncertain", error: "?" })
    const both = await Promise.allSettled([
      service.retryNotification(message.id),
      service.retryNotification(message.id),
    ])

    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
  })

  it("that are past their use are dropped, not mailed, and can't be sent again", async () => {
    const past = new Date(Date.now() - 1000).toISOString()
    await service.addNotifications([aMessage({ secret: "123456", expires_at: past }), aMessage()])
    expect(await claim()).toHaveLength(1)
    const [{ id, ...dropped }] = (await service.listNotifications({ status: ["dropped"] })).notifications

    expect(dropped).toMatchObject({ attempts: 0, sent_at: null, next_attempt_at: null })
    expect(await sql("select id from after_sales_notification where secret is not null")).toEqual([])
    await expect(service.retryNotification(id)).rejects.toMatchObject({ code: "not_retriable" })

    await service.addNotifications([aMessage()])
    const failed = await claimOne()
    await settle(failed, { outcome: "uncertain", error: "?" })
    await sql("update after_sales_notification set expires_at = now() where id = ?", [failed.id])
    await expect(service.retryNotification(failed.id)).rejects.toMatchObject({ code: "not_retriable" })
  })

  it("are worth something for three days unless their cause says otherwise", async () => {
    await service.addNotifications([aMessage()])
    const [row] = await sql<{ hours: number }>(
      "select round(extract(epoch from expires_at - now()) / 3600)::int as hours from after_sales_notification"
    )
    expect(row.hours).toBe(72)
  })

  it("that nobody knows are not found", async () => {
    await expect(service.retrieveNotification("asntf_none")).rejects.toMatchObject({ type: "not_found" })
    await expect(service.retryNotification("asntf_none")).rejects.toMatchObject({ type: "not_found" })
  })
})

describePlatform("the log of messages", ({ service, sql }) => {
  const idsOf = (page: { notifications: { id: string }[] }) => page.notifications.map(({ id }) => id)

  it("pages through those of one instant without a gap or a twin, in both directions", async () => {
    await service.addNotifications(Array.from({ length: 23 }, () => aMessage()))
    await sql("update after_sales_notification set created_at = '2026-10-25T00:30:00Z'")
    for (const order of ["created_at", "-created_at"]) {
      const whole = idsOf(await service.listNotifications({ limit: 100, order }))
      const seen: string[] = []
      for (let cursor: string | null = null, first = true; first || cursor; first = false) {
        const page = await service.listNotifications({ limit: 5, order, cursor })
        expect(page).toMatchObject({ count: 23, count_exact: true, limit: 5 })
        seen.push(...idsOf(page))
        cursor = page.next_cursor
      }
      expect(seen).toEqual(whole)
      expect(new Set(seen).size).toBe(23)
      const byOffset = await Promise.all(
        [0, 5, 10, 15, 20].map((offset) => service.listNotifications({ limit: 5, offset, order }))
      )
      expect(byOffset.flatMap(idsOf)).toEqual(whole)
    }
    expect((await service.listNotifications({ offset: 23 })).notifications).toEqual([])
    expect((await service.listNotifications({ offset: 10_000 })).count).toBe(23)
  })

  it("finds by state, kind, subject and address, alone and together", async () => {
    await service.addNotifications([
      aMessage({ template: "case_created", subject_id: "ascase_1" }),
      aMessage({ template: "case_resolved", subject_id: "ascase_1", to_address: "anna@example.com" }),
      aMessage({ template: "case_resolved", subject_id: "ascase_2", to_address: "anna@example.com" }),
    ])
    const countOf = async (request: Parameters<typeof service.listNotifications>[0]) =>
      (await service.listNotifications(request)).count

    expect(await countOf({ status: ["waiting"] })).toBe(3)
    expect(await countOf({ status: ["sent", "failed"] })).toBe(0)
    expect(await countOf({ template: ["case_resolved"] })).toBe(2)
    expect(await countOf({ template: ["case_resolved", "case_created"], subject_id: ["ascase_1"] })).toBe(2)
    expect(await countOf({ to_address: "anna@example.com", subject_id: ["ascase_2"] })).toBe(1)
    expect(await countOf({ to_address: "ANNA@example.com" })).toBe(0)
    expect(await countOf({ to_address: "%" })).toBe(0)
  })

  it("shows no secret and no claim", async () => {
    await service.addNotifications([aMessage({ secret: "987654" })])
    const page = JSON.stringify(await service.listNotifications())
    expect(page).not.toMatch(/987654|secret|claim/)
  })

  it("tells how the sending goes: what waits since when, what was given up, and the last reason", async () => {
    const calm = { waiting: 0, failed: 0, oldest_waiting_at: null, last_error: null }
    expect(await service.notificationHealth()).toEqual(calm)
    await service.addNotifications([aMessage(), aMessage(), aMessage()])
    const [one, two] = await service.claimNotifications(2)
    await service.settleNotification(one, { outcome: "failed", error: "connection refused" })
    await service.settleNotification(two, { outcome: "uncertain", error: "The process ended" })
    await sql("update after_sales_notification set created_at = '2026-03-01T10:00:00Z' where id = ?", [one.id])

    expect(await service.notificationHealth()).toEqual({
      waiting: 2,
      failed: 1,
      oldest_waiting_at: "2026-03-01T10:00:00.000Z",
      last_error: "connection refused",
    })
    await sql("update after_sales_notification set created_at = now() - interval '31 days' where id = ?", [two.id])
    expect(await service.notificationHealth()).toMatchObject({ failed: 0 })
  })
})
