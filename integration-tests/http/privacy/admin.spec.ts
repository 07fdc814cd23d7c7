import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { keepRetentionWorkflow } from "../../../src/workflows/platform/workflows/keep-retention"
import { runJobsWorkflow } from "../../../src/workflows/platform/workflows/run-jobs"
import { tapBus } from "../../servers/bus"
import { deliver, forgetMails } from "../harness/mails"
import { line, sell } from "../harness/orders"
import { httpSuite, type Shop } from "../harness/suite"

const email = "gina@example.com"
const system = { type: "system" as const, id: null }

const delivered = (at: string) =>
  line({
    quantity: 1,
    fulfillments: [
      {
        fulfillment_id: `ful_${at}`,
        fulfillment_item_id: `fulit_${at}`,
        quantity: 1,
        shipped_at: at,
        delivered_at: at,
        cancelled_at: null,
      },
    ],
  })

/** An Italian unit that arrived on 15 September 2025, and one of an earlier order that nothing is owed for any more. */
async function prepare(shop: Shop) {
  const buy = (at: string) =>
    sell(shop.container, { email, sales_channel_id: shop.channel.id, placed_at: at, lines: [delivered(at)] })
  const recent = await buy("2025-09-15T10:00:00.000Z")
  const old = await buy("2019-03-01T10:00:00.000Z")
  return { unitId: recent.unit_ids[0], oldUnitId: old.unit_ids[0], orderId: recent.order_id }
}

const baseOf = (container: MedusaContainer) => container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

httpSuite("privacy-admin", prepare, (shop) => {
  const sql = (text: string, values: unknown[] = []) =>
    shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values as never[])
  const receive = (body: object, headers: object = {}) =>
    shop.call("admin.privacyRequests.create", { headers: { ...shop.manager.headers, ...headers }, body })
  const retrieve = async (id: string) =>
    (await shop.call("admin.privacyRequests.retrieve", { headers: shop.manager.headers, params: { id } })).body
      .privacy_request
  const act = (verb: string, id: string, body?: object) =>
    shop.call(`admin.privacyRequests.${verb}`, { headers: shop.manager.headers, params: { id }, body })
  const carryOut = async (body: object) => {
    const { id } = (await receive(body)).body.privacy_request
    await act("run", id)
    await tapBus(shop.container).drain()
    return retrieve(id)
  }
  const file = async (id: string) => {
    const { body } = await act("file", id)
    return body
  }
  const openMatter = () =>
    baseOf(shop.container).openMatter({
      unit_id: shop.unitId,
      kind: "case",
      ref_id: "ascase_1",
      actor: system,
    })
  const line_ = (request: { outcome: { class: string; result: string }[] }, name: string, result: string) =>
    request.outcome.find((one) => one.class === name && one.result === result)

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

    const today = new Date().toISOString().slice(0, 10)
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

  it("T-142: forgets a person, and keeps apart who had a unit until nobody can claim from it any more", async () => {
    const request = await carryOut({ kind: "erasure", email })
    const { rows: kept } = await sql("select unit_id, email, claims_until, kept_until from after_sales_kept_identity")
    const units = await Promise.all(
      [shop.unitId, shop.oldUnitId].map((id) => baseOf(shop.container).retrieveAdminUnit(id))
    )

    expect(request.status).toBe("completed")
    expect(kept).toEqual([{ unit_id: shop.unitId, email, claims_until: "2027-11-15", kept_until: "2028-05-15" }])
    expect(units.map(({ owner_email, owner_customer_id }) => [owner_email, owner_customer_id])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(line_(request, "units", "erased")).toMatchObject({ count: 2 })
    expect(line_(request, "kept_identities", "kept")).toMatchObject({
      count: 1,
      reason: "claims",
      kept_until: "2028-05-15",
      text: expect.stringContaining("art. 17(3)(e)"),
    })
    const after = await carryOut({ kind: "export", email })
    const data = await file(after.id)
    expect([data.units, data.cases, data.messages]).toEqual([[], [], []])
    expect(data.kept_identities).toEqual([expect.objectContaining({ unit_id: shop.unitId, kept_until: "2028-05-15" })])
  })

  it("T-142: forgets the rest when that time is over", async () => {
    await carryOut({ kind: "erasure", email })
    await sql("update after_sales_kept_identity set kept_until = '2026-01-01'")
    await keepRetentionWorkflow(shop.container).run()

    const { rows } = await sql("select * from after_sales_kept_identity")
    expect(rows).toEqual([])
  })

  it("forgets what was mailed and who asked for access, in core's books too", async () => {
    const asked = await shop.call("store.guestAccess.request", {
      headers: shop.channel.headers,
      body: { order_display_id: Number(shop.orderId.split("_")[1]), email },
    })
    expect([asked.status, (await deliver(shop.container)).length]).toEqual([200, 1])
    forgetMails()
    const request = await carryOut({ kind: "erasure", email })

    expect(line_(request, "messages", "erased")).toMatchObject({ count: 1 })
    expect(line_(request, "guest_access", "erased")).toMatchObject({ count: 1 })
    const tables = ["notification", "after_sales_notification", "after_sales_guest_code", "after_sales_unit"]
    for (const table of tables) {
      const { rows } = await sql(`select count(*)::int as found from ${table} t where t::text like ?`, [`%${email}%`])
      expect([table, rows[0].found]).toEqual([table, 0])
    }
  })

  it("isn't undone by the order, which still knows who bought", async () => {
    await carryOut({ kind: "erasure", email })
    const at = "2025-09-15T10:00:00.000Z"
    await baseOf(shop.container).reconcileOrder(
      {
        id: shop.orderId,
        display_id: 1,
        version: 9,
        updated_at: new Date().toISOString(),
        sales_channel_id: shop.channel.id,
        currency_code: "eur",
        customer_id: null,
        email,
        placed_at: at,
        cancelled_at: null,
        country_code: "it",
        region_code: null,
        time_zone: "Europe/Rome",
        buyer_kind: "consumer",
        lines: [],
      } as unknown as Parameters<InstalledBaseModuleService["reconcileOrder"]>[0],
      { origin: "order", is_confirmed: true }
    )
    const { rows } = await sql("select owner_email from after_sales_unit where id = ?", [shop.unitId])
    expect(rows).toEqual([{ owner_email: null }])
  })

  it("T-143: holds what an open case needs, answers all the same, and goes on when it is closed", async () => {
    await openMatter()
    const held = await carryOut({ kind: "erasure", email })
    const unit = await baseOf(shop.container).retrieveAdminUnit(shop.unitId)

    expect(held.status).toBe("held")
    expect(held.completed_at).not.toBeNull()
    expect(line_(held, "units", "legal_hold")).toMatchObject({ count: 1, reason: "open_matter", ref_ids: ["ascase_1"] })
    expect(line_(held, "units", "erased")).toMatchObject({ count: 1 })
    expect(unit.owner_email).toBe(email)

    await baseOf(shop.container).closeMatter({ unit_id: shop.unitId, kind: "case", ref_id: "ascase_1", actor: system })
    await sql("update after_sales_privacy_request set updated_at = now() - interval '2 days'")
    await keepRetentionWorkflow(shop.container).run()
    await runJobsWorkflow(shop.container).run()

    expect((await retrieve(held.id)).status).toBe("completed")
    expect((await baseOf(shop.container).retrieveAdminUnit(shop.unitId)).owner_email).toBeNull()
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
})
