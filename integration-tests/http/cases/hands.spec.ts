import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import type { Headers } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { fingerprint } from "../harness/fingerprint"
import { makeGuest } from "../harness/guests"
import { line, sell } from "../harness/orders"
import { httpSuite } from "../harness/suite"

type Listed = { id: string }

const system = { type: "system" as const, id: null }

// What becomes of cases when units, orders and accounts change hands, and which key is whose.
httpSuite("cases-hands", makeCaseStock, (shop) => {
  const base = () => shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const ask = (headers: Headers, unit_id = shop.unitIds[0], more: object = {}) =>
    shop.call("store.cases.create", {
      headers,
      body: { service_id: shop.services.repair, items: [{ unit_id, description: "Perde acqua" }], ...more },
    })
  const open = async (...given: Parameters<typeof ask>) => (await ask(...given)).body.case.id as string
  const see = (headers: Headers, id: string) => shop.call("store.cases.retrieve", { headers, params: { id } })
  const listed = async (headers: Headers, query: Record<string, string> = {}) =>
    ((await shop.call("store.cases.list", { headers, query })).body.cases as Listed[]).map(({ id }) => id)
  const act = (route: string, headers: Headers, id: string, body: object = {}) =>
    shop.call(`store.cases.${route}`, { headers, params: { id }, body })
  const work = (id: string, action: string, more: object = {}) =>
    shop.call("admin.cases.changeStatus", { headers: shop.agent.headers, params: { id }, body: { action, ...more } })
  const handOver = async (unit_id = shop.unitIds[0]) => {
    const { token } = await base().requestTransfer({ unit_id, to_email: shop.ben.email, actor: system })
    return await shop.call("store.transfers.accept", { headers: shop.ben.headers, body: { token } })
  }

  describe("a unit that changes hands", () => {
    it("can't while a case about it is open, and can when it is over", async () => {
      const id = await open(shop.anna.headers)
      const offer = () =>
        shop.call("store.units.requestTransfer", {
          headers: shop.anna.headers,
          params: { id: shop.unitIds[0] },
          body: { email: shop.ben.email },
        })
      expect((await offer()).body.code).toBe("open_matters")
      expect((await act("cancel", shop.anna.headers, id)).status).toBe(200)
      expect((await offer()).status).toBe(200)
    })

    it("can't be accepted when a case was opened after it was offered", async () => {
      const { token } = await base().requestTransfer({
        unit_id: shop.unitIds[0],
        to_email: shop.ben.email,
        actor: system,
      })
      await open(shop.anna.headers)
      const before = await fingerprint(shop.container)
      const { status, body } = await shop.call("store.transfers.accept", { headers: shop.ben.headers, body: { token } })

      expect([status, body.code]).toEqual([400, "open_matters"])
      expect(await fingerprint(shop.container)).toBe(before)
    })

    it("leaves its cases with whom they were: the old owner reads them, the new one sees none of them", async () => {
      const id = await open(shop.anna.headers)
      await act("cancel", shop.anna.headers, id)
      expect((await handOver()).status).toBe(200)

      expect((await see(shop.anna.headers, id)).body.case).toMatchObject({ id, status: "cancelled" })
      expect(await listed(shop.anna.headers)).toEqual([id])
      expect((await see(shop.ben.headers, id)).status).toBe(404)
      expect(await listed(shop.ben.headers)).toEqual([])
      expect(await listed(shop.ben.headers, { unit_id: shop.unitIds[0] })).toEqual([])
      const unit = await shop.call("store.units.retrieve", {
        headers: shop.ben.headers,
        params: { id: shop.unitIds[0] },
      })
      expect(unit.text).not.toContain(id)
    })

    it("is asked about by its new owner alone, from then on", async () => {
      await handOver()
      const before = await fingerprint(shop.container)
      const late = await ask(shop.anna.headers)
      const unknown = await ask(shop.anna.headers, "asunit_unknown")

      expect([late.status, unknown.status]).toEqual([404, 404])
      expect(late.body.message.replace(shop.unitIds[0], "…")).toBe(unknown.body.message.replace("asunit_unknown", "…"))
      expect(await fingerprint(shop.container)).toBe(before)
      const id = await open(shop.ben.headers)
      const { body, text } = await see(shop.ben.headers, id)
      expect(body.case.items).toMatchObject([{ unit_id: shop.unitIds[0] }])
      expect(text).not.toContain(shop.orderId)
      expect(text).not.toContain(shop.anna.email)
    })

    it("is no longer under the old owner's order, whose other units still are", async () => {
      const id = await open(shop.anna.headers, shop.unitIds[1])
      await handOver()
      const order = (headers: Headers) => shop.call("store.orders.retrieve", { headers, params: { id: shop.orderId } })
      const { body } = await order(shop.anna.headers)
      const own = body.order.units.filter((unit: { services?: unknown }) => unit.services)

      expect(own.map((unit: Listed) => unit.id).sort()).toEqual(shop.unitIds.slice(1).sort())
      expect(body.order.cases.map((found: Listed) => found.id)).toEqual([id])
      expect((await order(shop.ben.headers)).status).toBe(404)
    })
  })

  describe("a guest who has an account now", () => {
    const claim = async () => {
      const { order_id, display } = { order_id: shop.guest.orderId, display: Number(shop.guest.orderId.split("_")[1]) }
      const platform = shop.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
      const asked = { email: shop.guest.email, order_display_id: display }
      await platform.requestGuestCode({ ...asked, order_id, locale: "it" })
      const [{ code }] = await platform.issueGuestCodes(1)
      return await shop.call("store.guestUnits.claim", { headers: shop.anna.headers, body: { ...asked, code } })
    }

    it("takes the order's cases along; the token opens none of them any more", async () => {
      const id = await open(shop.guest.headers, shop.guest.unitId)
      expect((await claim()).status).toBe(200)

      expect((await see(shop.anna.headers, id)).body.case).toMatchObject({ id, order_id: shop.guest.orderId })
      expect(await listed(shop.anna.headers)).toEqual([id])
      for (const route of ["retrieve", "listMessages"]) {
        const { status } = await shop.call(`store.cases.${route}`, { headers: shop.guest.headers, params: { id } })
        expect([route, status]).toEqual([route, 401])
      }
      expect((await act("addMessage", shop.guest.headers, id, { body: "x" })).status).toBe(401)
      expect((await act("addMessage", shop.anna.headers, id, { body: "Sono io" })).status).toBe(200)
    })

    it("leaves cases of the other orders with the guest", async () => {
      const other = await sell(shop.container, {
        email: shop.guest.email,
        sales_channel_id: shop.channel.id,
        lines: [line()],
      })
      const of = { email: shop.guest.email, order_id: other.order_id }
      const headers = await makeGuest(shop.container, of, shop.channel.headers)
      const id = await open(headers, other.unit_ids[0])
      await claim()

      expect((await see(headers, id)).status).toBe(200)
      expect((await see(shop.anna.headers, id)).status).toBe(404)
    })
  })

  describe("a case that the shop opened", () => {
    const call = (body: object) =>
      shop.call("admin.cases.create", {
        headers: shop.agent.headers,
        body: { service_id: shop.services.enquiry, items: [{ description: "Chiede gli orari" }], ...body },
      })

    it("is the customer's to read and to answer, whichever channel they come by", async () => {
      const { body } = await call({ customer_id: shop.ben.id, message: "Ha chiamato" })
      for (const key of [shop.channel.headers, shop.otherChannel.headers]) {
        const headers = { ...shop.ben.headers, ...key }
        expect((await see(headers, body.case.id)).body.case).toMatchObject({ can_write: true })
      }
      expect((await act("addMessage", shop.ben.headers, body.case.id, { body: "Grazie" })).status).toBe(200)
      expect((await see(shop.anna.headers, body.case.id)).status).toBe(404)
    })

    it("for an address without an order is opened by no guest's token of that address", async () => {
      const { body } = await call({ email: shop.guest.email, name: "Gina" })
      expect((await see(shop.guest.headers, body.case.id)).status).toBe(404)
      expect(await listed(shop.guest.headers)).toEqual([])
    })
  })

  describe("what a state doesn't allow", () => {
    it("is refused with a code, writes nothing, and says in the case what may be done", async () => {
      const id = await open(shop.anna.headers)
      const refusals: [string, object, number, string][] = [
        ["reopen", { message: "Ancora" }, 409, "case_changed"],
        ["answer", { right_claimed: "guarantee" }, 400, "no_question"],
      ]
      const before = await fingerprint(shop.container)
      for (const [route, body, status, code] of refusals) {
        const answer = await act(route, shop.anna.headers, id, body)
        expect([route, answer.status, answer.body.code]).toEqual([route, status, code])
      }
      expect(await fingerprint(shop.container)).toBe(before)
      expect((await see(shop.anna.headers, id)).body.case).toMatchObject({ can_cancel: true, can_reopen_until: null })

      await work(id, "cancel", { cancel_reason: "by_shop" })
      const closed = (await see(shop.anna.headers, id)).body.case
      expect(closed).toMatchObject({ status: "cancelled", can_write: false, can_cancel: false, can_reopen_until: null })
      expect((await act("addMessage", shop.anna.headers, id, { body: "Ma" })).body.code).toBe("case_over")
      expect((await act("cancel", shop.anna.headers, id)).body.code).toBe("case_changed")
    })
  })

  describe("a key", () => {
    const keyed = (headers: Headers, key: string) => ({ ...headers, "idempotency-key": key })

    it("is its caller's own: customers, guests and staff may use the same", async () => {
      const enquiry = { service_id: shop.services.enquiry, items: [{ description: "Orari?" }] }
      const create = async (id: string, headers: Headers, more: object = {}) => {
        const { status, body } = await shop.call(id, { headers: keyed(headers, "same"), body: { ...enquiry, ...more } })
        return [status, body.case?.id]
      }
      const made = [
        await create("store.cases.create", shop.anna.headers),
        await create("store.cases.create", shop.ben.headers),
        await create("store.cases.create", shop.guest.headers),
        await create("admin.cases.create", shop.agent.headers, { customer_id: shop.anna.id }),
        await create("admin.cases.create", shop.manager.headers, { customer_id: shop.anna.id }),
      ]
      expect(made.map(([status]) => status)).toEqual([200, 200, 200, 200, 200])
      expect(new Set(made.map(([, id]) => id)).size).toBe(5)
    })

    it("gives the case as it stands now, although it has gone on since", async () => {
      const headers = keyed(shop.anna.headers, "tap")
      const id = await open(headers)
      await work(id, "start")
      const again = await ask(headers)

      expect([again.status, again.body.case.id, again.body.case.status]).toEqual([200, id, "in_progress"])
      const reordered = { items: [{ description: "Perde acqua", unit_id: shop.unitIds[0] }] }
      expect((await ask(headers, shop.unitIds[0], reordered)).body.case.id).toBe(id)
    })

    it("makes one message of two taps, on this case and no other", async () => {
      const [one, two] = [await open(shop.anna.headers), await open(shop.anna.headers, shop.unitIds[1])]
      const headers = keyed(shop.anna.headers, "words")
      const say = (id: string, body: string) => act("addMessage", headers, id, { body })
      const first = await say(one, "Ancora")
      const again = await say(one, "Ancora")

      expect(again.body.message.id).toBe(first.body.message.id)
      expect((await say(one, "Altro")).body.code).toBe("idempotency_key_reused")
      expect((await say(two, "Ancora")).status).toBe(409)
      expect((await see(shop.anna.headers, one)).body.case.messages).toHaveLength(1)
    })
  })
})
