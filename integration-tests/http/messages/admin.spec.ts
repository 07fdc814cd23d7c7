import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rmSync, writeFileSync, mkdirSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { announceExpiringWorkflow } from "../../../src/workflows/warranty/workflows/announce-expiring"
import { sendAfterSalesNotificationsWorkflow } from "../../../src/workflows/platform/workflows/send-notifications"
import { tapBus } from "../../servers/bus"
import { deliver, forgetMails, mails } from "../harness/mails"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

const down = path.join(
  process.env.AFTER_SALES_MAIL_FOLDER ?? path.join(os.tmpdir(), "after-sales-mail", String(process.pid)),
  "down"
)

httpSuite("messages-admin", makeStock, (shop) => {
  beforeEach(forgetMails)
  afterAll(forgetMails)

  const sql = (text: string, values: unknown[] = []) =>
    shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values as never[])
  const asManager = (id: string, call: object = {}) => shop.call(id, { headers: shop.manager.headers, ...call })
  const send = () => sendAfterSalesNotificationsWorkflow(shop.container).run()
  const offer = () =>
    shop.call("store.units.requestTransfer", {
      headers: shop.anna.headers,
      params: { id: shop.unitIds[0] },
      body: { email: "carla@example.com" },
    })
  const list = async (query: object = {}) => (await asManager("admin.notifications.list", { query })).body.notifications
  const closePost = () => {
    mkdirSync(path.dirname(down), { recursive: true })
    writeFileSync(down, "")
  }

  describe("an invitation to take a unit over", () => {
    it("goes to the invited address with a token that opens it, and the token stays nowhere", async () => {
      await offer()
      const sent = await deliver(shop.container)
      const token = /#token=([\w-]{43})/.exec(sent[0]?.text ?? "")?.[1] ?? ""

      expect(sent).toHaveLength(1)
      expect(sent[0].to).toBe("carla@example.com")
      const tables = ["after_sales_notification", "notification", "after_sales_unit_transfer", "after_sales_unit_event"]
      for (const table of tables) {
        const { rows } = await sql(`select count(*)::int as found from ${table} t where t::text like ?`, [`%${token}%`])
        expect([table, rows[0].found]).toEqual([table, 0])
      }
      const declined = await shop.call("store.transfers.decline", { headers: shop.channel.headers, body: { token } })
      expect(declined.body.transfer.status).toBe("declined")
    })

    it("isn't sent any more once the offer was taken back", async () => {
      closePost()
      await offer()
      await tapBus(shop.container).drain()
      await shop.call("store.units.cancelTransfer", { headers: shop.anna.headers, params: { id: shop.unitIds[0] } })
      rmSync(down)
      await sql("update after_sales_notification set next_attempt_at = now()")
      await send()

      expect(mails()).toEqual([])
      expect((await list())[0]).toMatchObject({ status: "dropped", last_error: "The offer is over" })
    })
  })

  describe("a provider that is down", () => {
    it("holds no request up, and each message goes out once when it is back", async () => {
      closePost()
      const { status } = await offer()
      await tapBus(shop.container).drain()
      for (let minute = 0; minute < 4; minute++) {
        await sql("update after_sales_notification set next_attempt_at = now()")
        await send()
      }
      expect(status).toBe(200)
      expect((await list())[0]).toMatchObject({
        status: "waiting",
        last_error: expect.stringContaining("The post is closed"),
      })

      rmSync(down)
      await sql("update after_sales_notification set next_attempt_at = now()")
      await Promise.all([send(), send(), send()])
      await send()

      expect(mails()).toHaveLength(1)
      expect((await list())[0]).toMatchObject({ status: "sent", last_error: null })
      const { rows } = await sql("select idempotency_key from notification order by created_at")
      expect(new Set(rows.map((row: { idempotency_key: string }) => row.idempotency_key)).size).toBe(rows.length)
    })

    it("is given up after a day, and tried once more when somebody says so", async () => {
      closePost()
      await offer()
      await tapBus(shop.container).drain()
      await sql("update after_sales_notification set attempts = 12, next_attempt_at = now()")
      await send()
      const [given] = await list({ status: "failed" })
      const health = await asManager("admin.notifications.health")
      expect(health.body.health).toMatchObject({ has_email_provider: true, failed: 1, waiting: 0 })

      rmSync(down)
      const retried = await asManager("admin.notifications.retry", { params: { id: given.id } })
      expect(retried.status).toBe(200)
      await deliver(shop.container)
      expect(mails()).toHaveLength(1)
      const again = await asManager("admin.notifications.retry", { params: { id: given.id } })
      expect([again.status, again.body.code]).toEqual([409, "not_retriable"])
    })
  })

  describe("a process that died over a message", () => {
    const diedWith = async (core: "none" | "success" | "failure" | "pending") => {
      closePost()
      await offer()
      await tapBus(shop.container).drain()
      rmSync(down)
      await sql(
        "update after_sales_notification set status = 'sending', claimed_by = 'dead', claimed_until = now(), next_attempt_at = now()"
      )
      await (core === "none" ? sql("delete from notification") : sql("update notification set status = ?", [core]))
      await send()
      return (await list())[0]
    }

    it.each([
      ["before the provider was asked", "none", "sent", 1],
      ["after it was refused", "failure", "sent", 1],
      ["after it was sent", "success", "sent", 0],
      ["while the provider had it", "pending", "uncertain", 0],
    ] as const)("%s never makes two mails of it", async (_, core, status, count) => {
      expect(await diedWith(core)).toMatchObject({ status })
      expect(mails()).toHaveLength(count)
    })
  })

  it("reminds an owner once of a promise that is about to end", async () => {
    await sql(
      "update after_sales_warranty set expires_at = now() + interval '10 days', expiring_announced_at = null where kind <> 'statutory'"
    )
    await announceExpiringWorkflow(shop.container).run()
    await deliver(shop.container)
    await send()

    expect(new Set(mails().map(({ to }) => to))).toEqual(new Set([shop.anna.email]))
    expect(mails()).toHaveLength(3)
    expect(mails()[0].subject).toContain("Lario Uno")
  })

  describe("the shop's own wording", () => {
    const params = { code: "transfer_invitation" }
    const wording = { locale: "it", subject: "Un regalo: {{ unit.title }}", text: "Eccolo: {{ link }}" }

    it("is what goes out from then on, until it is reset", async () => {
      const saved = await asManager("admin.templates.update", { params, body: { ...wording, rev: 0 } })
      expect(saved.body.template).toMatchObject({ is_changed: true, rev: 1, subject: wording.subject })
      await offer()
      expect((await deliver(shop.container))[0].subject).toBe("Un regalo: Lario Uno")

      await asManager("admin.templates.reset", { params, query: { locale: "it" } })
      const { body } = await asManager("admin.templates.retrieve", { params, query: { locale: "it" } })
      expect(body.template).toMatchObject({ is_changed: false, rev: 0, subject: body.template.shipped.subject })
    })

    it("is refused when somebody else has changed it since", async () => {
      await asManager("admin.templates.update", { params, body: wording })
      const late = await asManager("admin.templates.update", { params, body: { ...wording, rev: 0 } })
      const later = await asManager("admin.templates.update", { params, body: { ...wording, rev: 7 } })

      expect([late, later].map(({ status, body }) => [status, body.code])).toEqual([
        [409, "template_changed"],
        [409, "template_changed"],
      ])
    })

    it("is tried on made-up data before it is saved", async () => {
      const body = { locale: "en", subject: "Hi {{ unit.titel }}", text: "x" }
      const refused = await asManager("admin.templates.update", { params, body })
      const preview = await asManager("admin.templates.preview", { params, body: { locale: "en", text: "{% if %}" } })
      const shown = await asManager("admin.templates.preview", {
        params,
        body: { locale: "en", subject: "<b>{{ unit.title }}</b>" },
      })

      expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining("unit.titel")])
      expect(preview.status).toBe(400)
      expect(shown.body.preview).toMatchObject({ subject: "<b>Lario Uno</b>", html: expect.stringContaining("<p>") })
    })

    it("lists every message with its languages, and knows no others", async () => {
      const { body } = await asManager("admin.templates.list")
      const unknown = await asManager("admin.templates.retrieve", {
        params: { code: "constructor" },
        query: { locale: "en" },
      })

      expect(body.templates.length).toBeGreaterThan(20)
      expect(body.templates[0].languages.map(({ locale }: { locale: string }) => locale)).toEqual(["en", "it"])
      expect(unknown.status).toBe(404)
    })
  })

  describe("saved views", () => {
    const save = (who: { headers: object }, body: object, headers: object = {}) =>
      shop.call("admin.views.create", {
        headers: { ...who.headers, ...headers },
        body: { resource: "cases", name: "Mine", filters: { status: ["new", "in_progress"] }, ...body },
      })
    const names = async (who: { headers: object }) => {
      const { body } = await shop.call("admin.views.list", {
        headers: { ...who.headers },
        query: { resource: "cases" },
      })
      return body.views.map(({ name, is_own }: { name: string; is_own: boolean }) => [name, is_own])
    }

    it("are a user's own until they are shared", async () => {
      const { body } = await save(shop.agent, {})
      expect(await names(shop.agent)).toEqual([["Mine", true]])
      expect(await names(shop.viewer)).toEqual([])

      const params = { id: body.view.id }
      const foreign = await shop.call("admin.views.update", {
        headers: shop.viewer.headers,
        params,
        body: { name: "x" },
      })
      expect(foreign.status).toBe(404)
      await shop.call("admin.views.update", { headers: shop.agent.headers, params, body: { is_shared: true } })
      expect(await names(shop.viewer)).toEqual([["Mine", false]])
      expect((await shop.call("admin.views.delete", { headers: shop.viewer.headers, params })).status).toBe(404)
      expect((await shop.call("admin.views.delete", { headers: shop.manager.headers, params })).status).toBe(200)
    })

    it("are shared only by who may", async () => {
      expect((await save(shop.viewer, { is_shared: true })).status).toBe(403)
      expect((await save(shop.viewer, {})).status).toBe(200)
    })

    it("have a name of their own, and one key makes one", async () => {
      const headers = { "idempotency-key": "view-1" }
      const first = await save(shop.agent, {}, headers)
      const again = await save(shop.agent, {}, headers)

      expect(again.body.view.id).toBe(first.body.view.id)
      expect((await save(shop.agent, { name: "Other" }, headers)).body.code).toBe("idempotency_key_reused")
      expect((await save(shop.agent, {})).status).toBe(409)
    })
  })
})
