import { defaultRetention } from "../../../src/shared/retention"
import type { NewNotification } from "../../../src/modules/platform"
import { anna, describePlatform } from "./platform-suite"

const gina = { customer_id: null, emails: ["gina@example.com", "gina.work@example.com"] }
const message = (key: string, with_: Partial<NewNotification> = {}): NewNotification => ({
  key,
  template: "case_created",
  recipient_type: "guest",
  recipient_id: null,
  to_address: "gina@example.com",
  locale: "it",
  subject_type: "case",
  subject_id: "ascase_1",
  ...with_,
})
const identity = (unit_id: string, with_: object = {}) => ({
  unit_id,
  email: "gina@example.com",
  customer_id: null,
  privacy_request_id: "asprq_1",
  kept_until: "2028-05-15",
  claims_until: "2027-11-15",
  reason_code: "claims",
  ...with_,
})

describePlatform("what is known of a person", ({ service, sql }) => {
  const enter = async (email: string, order_display_id = 42) => {
    await service.requestGuestCode({ email, order_display_id, order_id: `order_${order_display_id}`, locale: "it" })
    return await service.startGuestSession({ email, order_id: `order_${order_display_id}` })
  }
  const count = async (table: string, text: string) => {
    const [row] = await sql<{ found: number }>(`select count(*)::int as found from ${table} t where t::text like ?`, [
      `%${text}%`,
    ])
    return row.found
  }

  it("is given with all its addresses, and of nobody whose address merely looks alike", async () => {
    await service.addNotifications([
      message("a"),
      message("b", { to_address: "gina.work@example.com" }),
      message("c", { to_address: "ginaXwork@example.com" }),
      message("d", { to_address: "eve@example.com" }),
    ])
    await enter("gina@example.com")
    await enter("eve@example.com")
    await service.createPrivacyRequest({
      kind: "export",
      email: "gina.work@example.com",
      country_code: "it",
      actor: anna,
    })
    const data = await service.exportPerson(gina)

    expect(data.messages.map(({ to_address }) => to_address)).toEqual(["gina@example.com", "gina.work@example.com"])
    expect(data.guest_sessions).toMatchObject([{ order_id: "order_42" }])
    expect(data.privacy_requests).toMatchObject([{ kind: "export", status: "received" }])
    expect(JSON.stringify(data)).not.toMatch(/eve@|token|hash|secret/)
  })

  it("is found by account too, where a message was addressed by it; a user's id is no customer's", async () => {
    const to = { to_address: null, recipient_id: "cus_1" }
    await service.addNotifications([
      message("a", { ...to, recipient_type: "customer" }),
      message("b", { ...to, recipient_type: "user" }),
    ])
    const { messages } = await service.exportPerson({ customer_id: "cus_1", emails: [] })

    expect(messages).toHaveLength(1)
    expect((await service.exportPerson({ customer_id: null, emails: [] })).messages).toEqual([])
  })

  it("T-142: is forgotten in messages, also in the provider's own words, while the log stays", async () => {
    await service.addNotifications([
      message("a", { secret: "t" }),
      message("b"),
      message("c", { to_address: "eve@x.example" }),
    ])
    const [sent, failed] = await service.claimNotifications(2)
    await service.settleNotification(sent, { outcome: "sent", subject: "Gina, la tua pratica gina@example.com" })
    await service.settleNotification(failed, { outcome: "failed", error: "550 gina@example.com: no such mailbox" })
    const { messages } = await service.erasePerson(gina)

    expect(messages).toBe(2)
    expect(await count("after_sales_notification", "gina")).toBe(0)
    expect((await service.listNotifications()).count).toBe(3)
    expect((await service.listNotifications({ status: ["sent"] })).count).toBe(1)
  })

  it("stops what was on its way, and whoever holds it can't finish it", async () => {
    await service.addNotifications([message("a", { secret: "t" }), message("b")])
    const [held] = await service.claimNotifications(1)
    await service.erasePerson(gina)
    const late = await service.settleNotification(held, { outcome: "sent", subject: "x" })

    expect(late.is_settled).toBe(false)
    expect((await service.listNotifications({ status: ["dropped"] })).count).toBe(2)
    expect(await service.claimNotifications(10)).toEqual([])
    expect(await sql("select id from after_sales_notification where secret is not null")).toEqual([])
  })

  it("loses every way in, of this person alone", async () => {
    const mine = await enter("gina@example.com")
    const alsoMine = await enter("gina.work@example.com", 43)
    const theirs = await enter("eve@example.com", 44)
    const { guest_access } = await service.erasePerson(gina)

    expect(guest_access).toBe(4)
    expect(await service.openGuestSession(mine.token)).toBeNull()
    expect(await service.openGuestSession(alsoMine.token)).toBeNull()
    expect(await service.openGuestSession(theirs.token)).toMatchObject({ email: "eve@example.com" })
    expect(await service.issueGuestCodes(10)).toMatchObject([{ email: "eve@example.com" }])
    expect(await service.erasePerson(gina)).toEqual({ messages: 0, guest_access: 0 })
  })

  it("is kept apart for claims once for a unit and a request, and told with its last day", async () => {
    await service.keepIdentities([identity("asunit_1"), identity("asunit_2", { kept_until: "2027-01-01" })])
    await service.keepIdentities([identity("asunit_1", { kept_until: "2099-01-01" })])
    await service.keepIdentities([identity("asunit_3", { email: null, customer_id: "cus_1" })])
    await service.keepIdentities([])

    expect((await service.keptOf(gina)).map(({ unit_id, kept_until }) => [unit_id, kept_until])).toEqual([
      ["asunit_2", "2027-01-01"],
      ["asunit_1", "2028-05-15"],
    ])
    expect(await service.keptOf({ customer_id: "cus_1", emails: [] })).toMatchObject([{ unit_id: "asunit_3" }])
    expect(await service.keptOf({ customer_id: null, emails: [] })).toEqual([])
  })
})

describePlatform("how long things are kept", ({ service, sql }) => {
  const purge = (with_: object = {}) => service.purge({ ...defaultRetention, ...with_ })
  const left = async (table: string) => (await sql(`select * from ${table}`)).length

  it("takes each class by its own day, the last day not yet", async () => {
    await service.requestGuestCode({ email: "g@x.example", order_display_id: 1, order_id: null, locale: "en" })
    await service.startGuestSession({ email: "g@x.example", order_id: "order_1" })
    await service.takeToken("a", 1, 60)
    await sql("update after_sales_guest_code set expires_at = now() - interval '23 hours'")
    await sql("update after_sales_guest_session set ends_at = now() - interval '23 hours'")
    expect(await purge()).toMatchObject({ guest_codes: 0, guest_sessions: 0, rate_limits: 0 })

    await sql("update after_sales_guest_code set expires_at = now() - interval '25 hours'")
    await sql("update after_sales_guest_session set ends_at = now() - interval '25 hours'")
    await sql("update after_sales_rate_limit set resets_at = now() - interval '1 second'")
    expect(await purge({ guest_access_days: 2 })).toMatchObject({ guest_codes: 0, guest_sessions: 0, rate_limits: 1 })
    expect(await purge()).toMatchObject({ guest_codes: 1, guest_sessions: 1, rate_limits: 0 })
    expect(await left("after_sales_guest_code")).toBe(0)
  })

  it("leaves messages that are still owed, however old they are", async () => {
    await service.addNotifications(["a", "b", "c", "d"].map((key) => message(key)))
    const [sent, failed] = await service.claimNotifications(3)
    await service.settleNotification(sent, { outcome: "sent", subject: "x" })
    await service.settleNotification(failed, { outcome: "uncertain", error: "x" })
    await sql("update after_sales_notification set created_at = now() - interval '401 days'")

    expect(await purge()).toMatchObject({ notifications: 2 })
    expect((await service.listNotifications()).notifications.map(({ status }) => status).sort()).toEqual([
      "sending",
      "waiting",
    ])
  })

  it("throws the file away and leaves the proof that the request was dealt with", async () => {
    const { id } = await service.createPrivacyRequest({
      kind: "export",
      email: "g@x.example",
      country_code: "it",
      actor: anna,
    })
    await service.movePrivacyRequest({ id, action: "run" })
    await service.movePrivacyRequest({ id, action: "complete", file: "{}", file_days: 30, is_answered: true })
    expect(await purge()).toMatchObject({ privacy_files: 0 })
    await sql("update after_sales_privacy_request set file_expires_at = now()")
    expect(await purge()).toMatchObject({ privacy_files: 1, privacy_requests: 0 })
    expect(await service.retrievePrivacyRequest(id)).toMatchObject({ has_file: false, status: "completed" })

    await sql("update after_sales_privacy_request set completed_at = now() - interval '37 months'")
    expect(await purge()).toMatchObject({ privacy_requests: 1 })
  })

  it("never takes a request that nobody has dealt with", async () => {
    const open = ["received", "running", "held"]
    for (const status of open) {
      const { id } = await service.createPrivacyRequest({
        kind: "erasure",
        email: "g@x.example",
        country_code: "it",
        actor: anna,
      })
      await sql("update after_sales_privacy_request set status = ? where id = ?", [status, id])
    }
    await sql(
      "update after_sales_privacy_request set updated_at = now() - interval '20 years', created_at = '2001-01-01'"
    )
    expect(await purge()).toMatchObject({ privacy_requests: 0 })
    expect((await service.listPrivacyRequests({})).count).toBe(3)
  })

  it("lets an identity go the day after the last one on which it was kept", async () => {
    const day = async (shift: number) =>
      (await sql<{ day: string }>("select (now()::date + ?::int)::text as day", [shift]))[0].day
    await service.keepIdentities([
      identity("asunit_1", { kept_until: await day(-1) }),
      identity("asunit_2", { kept_until: await day(0) }),
    ])
    expect(await purge()).toMatchObject({ kept_identities: 1 })
    expect(await service.keptOf(gina)).toMatchObject([{ unit_id: "asunit_2" }])
  })

  it("goes in bites that a running shop doesn't feel, until nothing is left", async () => {
    await sql(
      `insert into after_sales_rate_limit (key, count, resets_at) select 'k' || n, 1, now() - interval '1 hour'
       from generate_series(1, 2300) n`
    )
    const bites = [await purge(), await purge(), await purge(), await purge()].map(({ rate_limits }) => rate_limits)
    expect(bites).toEqual([1000, 1000, 300, 0])
  })
})
