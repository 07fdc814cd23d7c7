import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { line, sell } from "../harness/orders"
import { deliver, forgetMails } from "../harness/mails"
import { makeStock } from "../harness/stock"
import { httpSuite, type Shop } from "../harness/suite"

const email = "gina@example.com"

async function prepare(shop: Shop) {
  const stock = await makeStock(shop)
  const buy = (title: string, address: string) =>
    sell(shop.container, {
      email: address,
      sales_channel_id: shop.channel.id,
      lines: [line({ product_title: title, quantity: 2 })],
    })
  const order = await buy("Fuoco 4", email)
  const other = await buy("Polare 320", email)
  return { ...stock, order, other, number: Number(order.order_id.split("_")[1]) }
}

httpSuite("guests-store", prepare, (shop) => {
  beforeEach(forgetMails)
  afterAll(forgetMails)

  const sql = (text: string, values: unknown[] = []) =>
    shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values as never[])
  const ask = (body: object = {}, headers: object = {}) =>
    shop.call("store.guestAccess.request", {
      headers: { ...shop.channel.headers, ...headers },
      body: { order_display_id: shop.number, email, ...body },
    })
  const show = (code: string, body: object = {}, headers: object = {}) =>
    shop.call("store.guestAccess.verify", {
      headers: { ...shop.channel.headers, ...headers },
      body: { order_display_id: shop.number, email, code, ...body },
    })
  const codeFromMail = async () => {
    await ask()
    const [mail] = await deliver(shop.container)
    return /\b\d{6}\b/.exec(mail.subject)?.[0] ?? ""
  }
  const guest = async () => {
    const { body } = await show(await codeFromMail())
    return { ...shop.channel.headers, "x-after-sales-guest": String(body.guest_session.token) }
  }

  describe("a code by mail", () => {
    it("opens the one order, and nothing else of the same person", async () => {
      const headers = await guest()
      const order = await shop.call("store.orders.retrieve", { headers, params: { id: shop.order.order_id } })
      const list = await shop.call("store.units.list", { headers })
      const foreign = [shop.other.order_id, shop.orderId]
      const others = await Promise.all(
        foreign.map((id) => shop.call("store.orders.retrieve", { headers, params: { id } }))
      )

      expect(order.body.order).toMatchObject({ id: shop.order.order_id, product_titles: ["Fuoco 4"], unit_count: 2 })
      expect(list.body.units.map(({ id }: { id: string }) => id).sort()).toEqual([...shop.order.unit_ids].sort())
      expect(others.map(({ status }) => status)).toEqual([404, 404])
    })

    it("shows a unit with its coverage and certificate", async () => {
      const headers = await guest()
      const params = { id: shop.order.unit_ids[0] }
      const unit = await shop.call("store.units.retrieve", { headers, params })
      const coverage = await shop.call("store.units.coverage", { headers, params })
      const certificate = await shop.call("store.units.certificate", { headers, params })

      expect(unit.body.unit).toMatchObject({ id: params.id, product_title: "Fuoco 4" })
      expect(coverage.body.coverage.rules.country).toBe("it")
      expect(certificate.status).toBe(200)
    })

    it("shows somebody else's units as if they did not exist", async () => {
      const headers = await guest()
      const strange = await shop.call("store.units.retrieve", { headers, params: { id: shop.unitIds[0] } })
      const unknown = await shop.call("store.units.retrieve", { headers, params: { id: "asunit_none" } })

      expect(strange.status).toBe(404)
      expect(strange.body.message.replace(shop.unitIds[0], "x")).toBe(unknown.body.message.replace("asunit_none", "x"))
    })

    it("is written in the language that was asked in", async () => {
      await ask({}, { "accept-language": "it-IT,it;q=0.9" })
      const [mail] = await deliver(shop.container)

      expect(mail).toMatchObject({ to: email, subject: expect.stringContaining("è il tuo codice") })
    })

    it("serves once, and not for another order of the same address", async () => {
      const code = await codeFromMail()
      const number = Number(shop.other.order_id.split("_")[1])

      expect((await show(code, { order_display_id: number })).body.code).toBe("code_refused")
      expect((await show(code)).status).toBe(200)
      expect((await show(code)).body.code).toBe("code_refused")
    })

    it("is refused after five wrong tries, right or wrong, and after ten minutes", async () => {
      const code = await codeFromMail()
      const wrong = code === "000000" ? "000001" : "000000"
      for (let tries = 0; tries < 5; tries++) {
        expect((await show(wrong)).body.code).toBe("code_refused")
      }
      expect((await show(code)).body.code).toBe("code_refused")

      forgetMails()
      const later = await codeFromMail()
      await sql("update after_sales_guest_code set expires_at = now() - interval '1 second'")
      expect((await show(later)).body.code).toBe("code_refused")
    })

    it("counts tries that come at the same time", async () => {
      const code = await codeFromMail()
      const wrong = Array.from({ length: 8 }, (_, index) => String(900_000 + index))
      await Promise.all(wrong.map((guess) => show(guess)))

      expect((await show(code)).status).not.toBe(200)
      const { rows } = await sql("select tries from after_sales_guest_code")
      expect(rows).toEqual([{ tries: 5 }])
    })

    it("is kept by nobody once it is mailed", async () => {
      const code = await codeFromMail()
      const { rows } = await sql("select row_to_json(n)::text as row from after_sales_notification n")
      const { rows: core } = await sql("select row_to_json(n)::text as row from notification n")
      const { rows: codes } = await sql("select row_to_json(c)::text as row from after_sales_guest_code c")

      expect([...rows, ...core, ...codes]).toHaveLength(3)
      expect(JSON.stringify([rows, core, codes])).not.toContain(code)
    })
  })

  describe("who asks for what isn't theirs", () => {
    it("gets the same answer, and no mail goes out", async () => {
      const right = await ask()
      const [mail] = await deliver(shop.container)
      forgetMails()
      const wrongAddress = await ask({ email: "eve@example.com" })
      const wrongNumber = await ask({ order_display_id: 999_999 })

      expect(mail.to).toBe(email)
      expect([wrongAddress, wrongNumber].map(({ status, body }) => ({ status, body }))).toEqual([
        { status: right.status, body: right.body },
        { status: right.status, body: right.body },
      ])
      expect(await deliver(shop.container)).toEqual([])
    })

    it("causes as many statements as who asks for what is", async () => {
      const count = async (body: object) => {
        await ask(body)
        const { rows } = await sql("select count(*)::int as codes from after_sales_guest_code")
        return rows[0].codes
      }
      expect([await count({}), await count({ email: "eve@example.com" })]).toEqual([1, 2])
    })

    it("is stopped after ten requests a minute, from one client", async () => {
      const statuses: number[] = []
      for (let number = 1; number <= 12; number++) {
        statuses.push((await ask({ order_display_id: number, email: `eve${number}@example.com` })).status)
      }
      const refused = await ask({ email: "eve@example.com" })

      expect(statuses).toEqual([...Array(10).fill(200), 429, 429])
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
      expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60)
    })

    it("is stopped after five requests an hour for one address, whoever asks", async () => {
      const statuses: number[] = []
      for (let number = 1; number <= 7; number++) {
        const client = { "x-forwarded-for": `198.51.100.${number}` }
        statuses.push((await ask({ order_display_id: number }, client)).status)
      }
      expect(statuses).toEqual([...Array(5).fill(200), 429, 429])
    })

    it("gains nothing by forging what a proxy says before it", async () => {
      const statuses: number[] = []
      for (let number = 1; number <= 11; number++) {
        const client = { "x-forwarded-for": `192.0.2.${number}, 203.0.113.9`, "x-client-ip": `192.0.2.${number}` }
        statuses.push((await ask({ email: `eve${number}@example.com` }, client)).status)
      }
      expect(statuses[10]).toBe(429)
    })

    it.each(["12345", "1234567", "abcdef", "12 456", "١٢٣٤٥٦", ""])(
      "is told what a code looks like: %j",
      async (code) => {
        const { status, body } = await show(code)
        expect([status, body.message]).toEqual([400, expect.stringContaining("six digits")])
      }
    )
  })

  describe("a guest's token", () => {
    const unitsWith = (token: string) =>
      shop.call("store.units.list", { headers: { ...shop.channel.headers, "x-after-sales-guest": token } })

    it.each([
      ["empty", () => ""],
      ["of ten kilobytes", () => "x".repeat(10_000)],
      ["cut short", (token: string) => token.slice(0, -1)],
      ["one bit off", (token: string) => `${token.slice(0, -1)}${token.endsWith("A") ? "E" : "A"}`],
    ])("opens nothing when it is %s", async (_, spoil) => {
      const { "x-after-sales-guest": token } = await guest()

      expect((await unitsWith(spoil(token))).status).toBe(401)
      expect((await unitsWith(token)).status).toBe(200)
    })

    it("is kept as a hash alone", async () => {
      const { "x-after-sales-guest": token } = await guest()
      const { rows } = await sql("select row_to_json(s)::text as row from after_sales_guest_session s")

      expect(rows).toHaveLength(1)
      expect(rows[0].row).not.toContain(token)
    })

    it("lives half an hour after its last use, and four hours at most", async () => {
      const headers = await guest()
      const use = () => shop.call("store.units.list", { headers })
      const left = async () => {
        const { rows } = await sql(
          "select extract(epoch from expires_at - now())::int as s from after_sales_guest_session"
        )
        return Math.round(rows[0].s / 60)
      }
      await sql("update after_sales_guest_session set expires_at = now() + interval '1 minute'")
      await use()
      expect(await left()).toBe(30)

      await sql(
        "update after_sales_guest_session set ends_at = now() + interval '5 minutes', expires_at = now() + interval '1 minute'"
      )
      await use()
      expect(await left()).toBe(5)

      await sql("update after_sales_guest_session set expires_at = now() - interval '1 second'")
      expect((await use()).status).toBe(401)
    })

    it("ends when its guest says so", async () => {
      const headers = await guest()
      const end = () => shop.call("store.guestAccess.end", { headers })

      expect((await end()).body).toMatchObject({ object: "guest_session", deleted: true })
      expect((await end()).status).toBe(401)
      expect((await shop.call("store.units.list", { headers })).status).toBe(401)
    })

    it("ends nothing that isn't a guest's", async () => {
      expect((await shop.call("store.guestAccess.end", { headers: shop.anna.headers })).status).toBe(401)
    })

    it("counts before a customer's own session, for the guest's order", async () => {
      const headers = { ...(await guest()), ...shop.anna.headers }
      const { body } = await shop.call("store.units.list", { headers })

      expect(body.units.map(({ id }: { id: string }) => id).sort()).toEqual([...shop.order.unit_ids].sort())
    })

    it("is worth nothing on another sales channel", async () => {
      const headers = { ...(await guest()), ...shop.otherChannel.headers }

      expect((await shop.call("store.units.list", { headers })).body.units).toEqual([])
    })

    it("doesn't open what needs an account", async () => {
      const headers = await guest()
      const params = { id: shop.order.unit_ids[0] }
      const transfer = { headers, params, body: { email: "eve@example.com" } }

      expect((await shop.call("store.units.requestTransfer", transfer)).status).toBe(401)
      expect((await shop.call("store.orders.list", { headers })).status).toBe(401)
    })
  })

  describe("claiming a guest's units", () => {
    const claim = (code: string) =>
      shop.call("store.guestUnits.claim", {
        headers: shop.anna.headers,
        body: { order_display_id: shop.number, email, code },
      })

    it("brings them into the account, where the order doesn't take them back", async () => {
      const headers = await guest()
      const { status, body } = await claim(await codeOnceMore())
      const own = await shop.call("store.orders.retrieve", {
        headers: shop.anna.headers,
        params: { id: shop.order.order_id },
      })

      expect([status, body.claim.unit_ids.sort()]).toEqual([200, [...shop.order.unit_ids].sort()])
      expect(own.body.order.unit_count).toBe(2)
      expect((await shop.call("store.units.list", { headers })).status).toBe(401)
      const { rows } = await sql(
        "select distinct owner_email, settled_facts from after_sales_unit where order_id = ?",
        [shop.order.order_id]
      )
      expect(rows).toEqual([{ owner_email: shop.anna.email, settled_facts: ["owner"] }])
    })

    it("needs the code", async () => {
      await ask()
      expect((await claim("000000")).body.code).toBe("code_refused")
    })

    const codeOnceMore = async () => {
      forgetMails()
      return codeFromMail()
    }
  })
})
