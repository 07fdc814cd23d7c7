import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Headers } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { line, sell } from "../harness/orders"
import { httpSuite, type Shop } from "../harness/suite"

type Query = Record<string, unknown>
type Listed = { id: string; number: string }

/**
 * Six cases: Anna's repair, complaint, enquiry and repair of another order, the guest's repair, and a caller's enquiry
 * from nowhere.
 */
async function prepare(shop: Shop) {
  const stock = await makeCaseStock(shop)
  const { services, unitIds, guest } = stock
  const second = await sell(shop.container, {
    customer_id: shop.anna.id,
    email: shop.anna.email,
    sales_channel_id: shop.channel.id,
    country_code: "de",
    lines: [line({ product_title: "Fuoco Zwölf" })],
  })
  const ask = async (id: string, headers: Headers, body: object) => {
    const answer = await shop.call(id, { headers, body })
    return answer.body.case.id as string
  }
  const of = (unit_id: string, description: string) => [{ unit_id, description }]
  const store = (headers: Headers, body: object) => ask("store.cases.create", headers, body)
  const words = "Perde acqua dall'angolo, all’improvviso"
  const cases = {
    repair: await store(shop.anna.headers, { service_id: services.repair, items: of(unitIds[0], words) }),
    complaint: await store(shop.anna.headers, {
      service_id: services.complaint,
      remedy_sought: "refund",
      items: of(unitIds[1], "Rumorosa"),
    }),
    enquiry: await store(shop.anna.headers, { service_id: services.enquiry, items: [{ description: "Orari?" }] }),
    other: await store(shop.anna.headers, { service_id: services.repair, items: of(second.unit_ids[0], "Heiß!") }),
    guests: await store(guest.headers, { service_id: services.repair, items: of(guest.unitId, "Vibra") }),
    callers: await ask("admin.cases.create", shop.agent.headers, {
      service_id: services.enquiry,
      items: [{ description: "Chi siete?" }],
      email: "caio@example.com",
      name: "Caio Müller-Groß",
      channel: "phone",
      priority: "high",
      assignee_id: null,
    }),
  }
  return { ...stock, secondOrderId: second.order_id, secondUnitId: second.unit_ids[0], cases }
}

httpSuite("cases-lists", prepare, (shop) => {
  const list = async (id: string, headers: Headers, query: Query) => {
    const { status, body } = await shop.call(id, { headers, query })
    expect({ query, status, message: body.message }).toEqual({ query, status: 200, message: undefined })
    return (body.cases as Listed[]).map((found) => nameOf(found.id)).sort()
  }
  const nameOf = (id: string) => Object.entries(shop.cases).find(([, known]) => known === id)?.[0] ?? id
  const mine = (query: Query = {}, headers = shop.anna.headers) => list("store.cases.list", headers, query)
  const inbox = (query: Query = {}, headers = shop.agent.headers) => list("admin.cases.list", headers, query)
  const act = async (name: keyof typeof shop.cases, route: string, body: object = {}) => {
    const answer = await shop.call(`admin.cases.${route}`, {
      headers: shop.agent.headers,
      params: { id: shop.cases[name] },
      body,
    })
    expect([answer.status, answer.status === 200 ? null : answer.text]).toEqual([200, null])
  }
  const sql = (text: string, values: unknown[] = []) =>
    shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values as never[])

  describe("a customer's list", () => {
    it("has their own of every order, a guest's that of one, a stranger's none", async () => {
      expect(await mine()).toEqual(["complaint", "enquiry", "other", "repair"])
      expect(await mine({}, shop.guest.headers)).toEqual(["guests"])
      expect(await mine({}, shop.otherGuest)).toEqual([])
      expect(await mine({}, shop.ben.headers)).toEqual([])
      expect((await shop.call("store.cases.list", { headers: shop.channel.headers })).status).toBe(401)
      expect((await shop.call("store.cases.list", { headers: shop.manager.headers })).status).toBe(400)
    })

    it("shows on another channel only what belongs to no channel", async () => {
      expect(await mine({}, { ...shop.anna.headers, ...shop.otherChannel.headers })).toEqual([])
      await sql("update after_sales_case set sales_channel_id = null where id = ?", [shop.cases.enquiry])
      expect(await mine({}, { ...shop.anna.headers, ...shop.otherChannel.headers })).toEqual(["enquiry"])
    })

    it("is narrowed by kind, order, unit and openness, alone and together", async () => {
      await act("complaint", "changeStatus", { action: "cancel", cancel_reason: "by_customer" })

      expect(await mine({ kind: "repair" })).toEqual(["other", "repair"])
      expect(await mine({ kind: ["repair", "enquiry"] })).toEqual(["enquiry", "other", "repair"])
      expect(await mine({ open: "true" })).toEqual(["enquiry", "other", "repair"])
      expect(await mine({ open: "false" })).toEqual(["complaint"])
      expect(await mine({ order_id: shop.orderId })).toEqual(["complaint", "repair"])
      expect(await mine({ unit_id: shop.unitIds[0] })).toEqual(["repair"])
      expect(await mine({ order_id: shop.orderId, kind: "complaint", open: "false" })).toEqual(["complaint"])
      expect(await mine({ order_id: shop.orderId, unit_id: shop.secondUnitId })).toEqual([])
    })

    it("tells by no filter what others have", async () => {
      expect(await mine({ unit_id: shop.guest.unitId })).toEqual([])
      expect(await mine({ order_id: shop.guest.orderId }, shop.ben.headers)).toEqual([])
      expect(await mine({ order_id: shop.orderId }, shop.guest.headers)).toEqual([])
      for (const query of [{ customer_id: shop.anna.id }, { q: "perde" }, { status: "new" }, { assignee: "none" }]) {
        const { status } = await shop.call("store.cases.list", { headers: shop.ben.headers, query })
        expect([query, status]).toEqual([query, 400])
      }
    })

    it("names the service in the language that is asked for, else in the browser's, else in English", async () => {
      const named = async (query: Query, headers: Headers = {}) => {
        const all = { kind: "complaint", ...query }
        const { body } = await shop.call("store.cases.list", {
          headers: { ...shop.anna.headers, ...headers },
          query: all,
        })
        return body.cases[0].service.name
      }
      expect(await named({ locale: "it" })).toBe("Reclamo")
      expect(await named({}, { "accept-language": "de;q=0.9, it-CH;q=0.8" })).toBe("Reclamo")
      expect(await named({ locale: "en" }, { "accept-language": "it" })).toBe("Complaint")
      expect(await named({ locale: "../../it" }, { "accept-language": "xx" })).toBe("Complaint")
    })

    it("shows nobody of the shop, no clock and no words that were meant for colleagues", async () => {
      await act("repair", "addMessage", { body: "Sembra un furbo", visibility: "internal" })
      await act("repair", "assign", { user_id: shop.agent.id })
      const { text, body } = await shop.call("store.cases.list", { headers: shop.anna.headers })

      expect(text).not.toMatch(/furbo|assignee|priority|due_at|idempotency|request_hash|rev"/)
      expect(text).not.toContain(shop.agent.id)
      expect(body.cases.every((found: { last_message_by: unknown }) => found.last_message_by === null)).toBe(true)
    })
  })

  describe("the inbox", () => {
    const all = ["callers", "complaint", "enquiry", "guests", "other", "repair"]

    it.each([
      [{ kind: ["repair"] }, ["guests", "other", "repair"]],
      [{ channel: "phone" }, ["callers"]],
      [{ channel: ["guest", "phone"] }, ["callers", "guests"]],
      [{ priority: "high" }, ["callers"]],
      [{ priority: ["low", "critical"] }, []],
      [{ status: ["new"] }, all],
      [{ status: ["closed", "cancelled"] }, []],
      [{ open: "true" }, all],
      [{ open: "false" }, []],
      [{ waiting: "true" }, []],
      [{ merged: "true" }, []],
      [{ country_code: "de" }, ["other"]],
      [{ owner_email: "CAIO@example.com" }, ["callers"]],
      [{ assignee: "user_unknown" }, []],
      [{ due: "breached" }, []],
      [{ due: "overdue" }, []],
    ] as [Query, string[]][])("is narrowed by %j", async (query, expected) => {
      expect(await inbox(query)).toEqual(expected)
    })

    it("is narrowed by whom and what a case is about, and all filters hold at once", async () => {
      expect(await inbox({ customer_id: shop.anna.id })).toEqual(["complaint", "enquiry", "other", "repair"])
      expect(await inbox({ unit_id: [shop.unitIds[0], shop.guest.unitId] })).toEqual(["guests", "repair"])
      expect(await inbox({ order_id: shop.secondOrderId })).toEqual(["other"])
      expect(await inbox({ service_id: shop.services.complaint, customer_id: shop.anna.id })).toEqual(["complaint"])
      expect(await inbox({ service_id: shop.services.complaint, channel: "phone" })).toEqual([])
    })

    it("is searched by number, name, address, serial number, product and words, however they are written", async () => {
      await shop.call("admin.units.setSerial", {
        headers: shop.agent.headers,
        params: { id: shop.unitIds[2] },
        body: { serial_number: "SN-2044/B" },
      })
      const [{ number }] = (
        await shop.call("admin.cases.list", { headers: shop.agent.headers, query: { kind: "complaint" } })
      ).body.cases as Listed[]
      for (const [q, expected] of [
        [number, ["complaint"]],
        [number.toLowerCase(), ["complaint"]],
        ["PERDE acqua", ["repair"]],
        ["dall'angolo", ["repair"]],
        ["all'improvviso", ["repair"]],
        ["HEIß", ["other"]],
        ["ZWOLF", ["other"]],
        ["muller groß", ["callers"]],
        ["caio@example.com", ["callers"]],
        ["gina@", ["guests"]],
        ["nessuno", []],
        ["%", []],
        ["'; drop table after_sales_case; --", []],
        ["   ", all],
      ] as [string, string[]][]) {
        expect([q, await inbox({ q })]).toEqual([q, expected])
      }
    })

    it("tells mine from nobody's and from a colleague's", async () => {
      await act("repair", "assign", { user_id: shop.agent.id })
      await act("complaint", "assign", { user_id: shop.manager.id })

      expect(await inbox({ assignee: "me" })).toEqual(["repair"])
      expect(await inbox({ assignee: "me" }, shop.manager.headers)).toEqual(["complaint"])
      expect(await inbox({ assignee: shop.manager.id })).toEqual(["complaint"])
      expect(await inbox({ assignee: "none" })).toEqual(["callers", "enquiry", "guests", "other"])
      const counts = async (headers: Headers) => (await shop.call("admin.cases.counts", { headers })).body.counts
      expect(await counts(shop.agent.headers)).toMatchObject({ open: 6, mine: 1, unassigned: 4 })
      expect(await counts(shop.viewer.headers)).toMatchObject({ open: 6, mine: 0, unassigned: 4 })
    })

    it("sorts by urgency and by what is due, those without a day at the end", async () => {
      await act("guests", "update", { priority: "critical" })
      await act("enquiry", "update", { priority: "low" })
      const sorted = async (order: string) =>
        (
          (await shop.call("admin.cases.list", { headers: shop.agent.headers, query: { order } })).body
            .cases as Listed[]
        ).map(({ id }) => nameOf(id))
      expect((await sorted("-priority")).slice(0, 2)).toEqual(["guests", "callers"])
      expect((await sorted("priority"))[0]).toBe("enquiry")
      await sql("update after_sales_case set next_due_at = null where id = ?", [shop.cases.repair])
      await sql("update after_sales_case set next_due_at = now() - interval '1 hour' where id = ?", [shop.cases.other])
      expect([(await sorted("next_due_at"))[0], (await sorted("next_due_at")).at(-1)]).toEqual(["other", "repair"])
      expect(await inbox({ due: "overdue" })).toEqual(["other"])
    })

    it("is read by every role of the desk and by nobody else", async () => {
      for (const { headers } of [shop.manager, shop.agent, shop.technician, shop.viewer]) {
        expect(await inbox({}, headers)).toEqual(all)
      }
      for (const headers of [shop.anna.headers, shop.guest.headers, shop.channel.headers, {}]) {
        expect((await shop.call("admin.cases.list", { headers })).status).toBe(401)
      }
    })
  })
})
