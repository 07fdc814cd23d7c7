import { localDay } from "../../../src/shared/calendar"
import { keepRetentionWorkflow } from "../../../src/workflows/platform/workflows/keep-retention"
import { deliver, forgetMails } from "../harness/mails"
import { sell } from "../harness/orders"
import { email, type PrivacyDesk } from "./desk"

/** Requests as they are received, answered, refused and warned of. */
export function requests(shop: PrivacyDesk): void {
  const { sql, receive, act, carryOut, file } = shop.desk

  it("T-141: writes down by when a person is answered, and extends it within the first month", async () => {
    const { body } = await receive({ kind: "export", email, received_on: "2026-01-31", country_code: "it" })
    const { id } = body.privacy_request

    expect(body.privacy_request).toMatchObject({
      due_strict_on: "2026-02-28",
      due_rolled_on: "2026-03-02",
      extended_to: null,
      is_overdue: true,
    })
    const late = await act("extend", id, { reason: "Much to look through" })
    expect([late.status, late.body.code]).toEqual([400, "first_month_over"])

    const today = localDay(new Date(), "Europe/Rome")
    const fresh = (await receive({ kind: "export", email, country_code: "it" })).body.privacy_request
    const extended = await act("extend", fresh.id, { reason: "Much to look through" })
    expect(extended.body.privacy_request).toMatchObject({
      received_on: today,
      extension_reason: "Much to look through",
    })
    expect(extended.body.privacy_request.extended_to > fresh.due_rolled_on).toBe(true)
    expect((await act("extend", fresh.id, { reason: "Again" })).body.code).toBe("not_extensible")
  })

  it("takes the same request once for one key, and refuses another under it", async () => {
    const headers = { "idempotency-key": "dsar-1" }
    const first = await receive({ kind: "export", email }, headers)
    const again = await receive({ kind: "export", email }, headers)
    const other = await receive({ kind: "erasure", email }, headers)

    expect(again.body.privacy_request.id).toBe(first.body.privacy_request.id)
    expect([other.status, other.body.code]).toEqual([409, "idempotency_key_reused"])
  })

  it("gives all data of a person, and of nobody else", async () => {
    const request = await carryOut({ kind: "export", email })
    const data = await file(request.id)

    expect(request).toMatchObject({ status: "completed", has_file: true, job_id: expect.stringMatching(/^asjob_/) })
    expect(data.person.emails).toEqual([email])
    expect(data.units.map(({ id }: { id: string }) => id).sort()).toEqual([shop.unitId, shop.oldUnitId].sort())
    expect(data.warranties.length).toBeGreaterThan(0)
    expect(JSON.stringify(data)).not.toContain(shop.anna.email)
    const { body } = await act("file", (await carryOut({ kind: "export", email: "nobody@example.com" })).id)
    expect(body).toMatchObject({ units: [], cases: [], messages: [] })
  })

  it("throws the file away when its time is over", async () => {
    const { id } = await carryOut({ kind: "export", email })
    await sql("update after_sales_privacy_request set file_expires_at = now() - interval '1 second'")
    expect((await act("file", id)).body.code).toBe("no_file")

    await keepRetentionWorkflow(shop.container).run()
    const { rows } = await sql("select file from after_sales_privacy_request where id = ?", [id])
    expect(rows).toEqual([{ file: null }])
  })

  it("takes the account's address from the account, and the guests' records of the same address", async () => {
    await sell(shop.container, { customer_id: shop.anna.id, email: shop.anna.email, sales_channel_id: shop.channel.id })
    const { id } = await carryOut({ kind: "export", customer_id: shop.anna.id })
    const data = await file(id)

    expect(data.person.emails).toEqual([shop.anna.email])
    expect(data.units).toHaveLength(1)
  })

  it("carries a request out once, and refuses what was refused", async () => {
    const { id } = (await receive({ kind: "erasure", email })).body.privacy_request
    const both = await Promise.all([act("run", id), act("run", id)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])

    const other = (await receive({ kind: "erasure", email })).body.privacy_request
    const refused = await act("refuse", other.id, { reason: "Nobody could say who asks" })
    expect(refused.body.privacy_request).toMatchObject({
      status: "refused",
      refused_reason: "Nobody could say who asks",
    })
    expect((await act("run", other.id)).body.code).toBe("privacy_request_changed")
  })

  it("reminds managers once of a day that comes near, and names nobody", async () => {
    forgetMails()
    const { id } = (await receive({ kind: "export", email, received_on: "2026-01-31", country_code: "it" })).body
      .privacy_request
    await keepRetentionWorkflow(shop.container).run()
    await keepRetentionWorkflow(shop.container).run()
    const mails = await deliver(shop.container)

    expect(mails).toHaveLength(1)
    expect(mails[0].text).toContain(id)
    expect(mails[0].text).not.toContain(email)
    forgetMails()
  })

  it.each([
    ["agent", "retrieve", 403],
    ["agent", "run", 403],
    ["agent", "file", 403],
    ["viewer", "list", 403],
    ["technician", "create", 403],
  ] as const)("lets no %s %s", async (role, verb, status) => {
    const { id } = (await receive({ kind: "export", email })).body.privacy_request
    const params: Record<string, string> = ["list", "create"].includes(verb) ? {} : { id }
    const answer = await shop.call(`admin.privacyRequests.${verb}`, { headers: shop[role].headers, params })

    expect(answer.status).toBe(status)
  })

  it.each([
    [{ kind: "export" }, "an e-mail address, or customer_id"],
    [{ kind: "export", email, received_on: "2199-01-01" }, "a day up to today"],
    [{ kind: "forget", email }, "export, erasure"],
    [{ kind: "export", email, status: "completed" }, "Unknown field 'status'"],
  ])("refuses %j", async (body, message) => {
    const { status, body: answer } = await receive(body)
    expect([status, answer.message]).toEqual([400, expect.stringContaining(message)])
  })
}
