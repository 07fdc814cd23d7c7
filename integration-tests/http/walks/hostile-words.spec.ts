import { parse } from "csv-parse/sync"
import { Modules } from "@medusajs/framework/utils"
import type { Headers } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { deliver, forgetMails } from "../harness/mails"
import { line, sell } from "../harness/orders"
import { httpSuite, type Shop } from "../harness/suite"

const markup = `<img src=x onerror="alert(1)"> {{ code }} {% raw %} \${7*7} [click](javascript:alert(1))`
const spoof = "\u202eexe.gpj Łódź 日本 👩‍👧 e\u0301"
const formulas = ['=HYPERLINK("http://evil.example")', "+39 02", "-1+1", "@SUM(A1)", "\uff1d1+1", "'quoted", '"a","b"']

/** Anna has bought something whose names are an attack, and is called like one. */
async function prepare(shop: Shop) {
  const stock = await makeCaseStock(shop)
  const customers = shop.container.resolve(Modules.CUSTOMER)
  await customers.updateCustomers(shop.anna.id, { first_name: "<b>Anna</b>\r\nBcc: eve@example.com", last_name: spoof })
  const { unit_ids, order_id } = await sell(shop.container, {
    customer_id: shop.anna.id,
    email: shop.anna.email,
    sales_channel_id: shop.channel.id,
    lines: [line({ product_title: markup, variant_title: spoof, sku: "=1+1", quantity: formulas.length })],
  })
  return { ...stock, hostileOrderId: order_id, hostileUnitIds: unit_ids }
}

// E1–E3, E7, 35–45: what people write is text, wherever it comes out again.
httpSuite("hostile-words", prepare, (shop) => {
  const unitAt = (index: number) => shop.hostileUnitIds[index]
  const as = (headers: Headers) => (id: string, params: Record<string, string>, body?: object) =>
    shop.call(id, { headers, params, body })
  const setSerial = (id: string, serial_number: string) =>
    as(shop.agent.headers)("admin.units.setSerial", { id }, { serial_number })
  const ask = async (description: string, more: object = {}) => {
    const body = { service_id: shop.services.repair, items: [{ unit_id: unitAt(0), description }], ...more }
    return (await shop.call("store.cases.create", { headers: shop.anna.headers, body })).body.case
  }

  beforeEach(forgetMails)
  afterAll(forgetMails)

  it("43: comes back to the letter in every answer, to the customer and to the shop", async () => {
    const words = `${markup}\n${spoof}\t'"; drop table after_sales_case; --`
    const { id } = await ask(words)
    await as(shop.agent.headers)("admin.cases.addMessage", { id }, { body: words })
    const own = (await as(shop.anna.headers)("store.cases.retrieve", { id })).body.case
    const staff = (await as(shop.viewer.headers)("admin.cases.retrieve", { id })).body.case

    for (const seen of [own, staff]) {
      expect(seen.items[0]).toMatchObject({ description: words, product_title: markup, variant_title: spoof })
      expect(seen.messages.at(-1).body).toBe(words)
    }
    const order = await as(shop.anna.headers)("store.orders.retrieve", { id: shop.hostileOrderId })
    expect(order.body.order.product_titles).toEqual([markup])
    const { body } = await shop.call("store.orders.list", { headers: shop.anna.headers, query: { q: "onerror" } })
    expect(body.orders.map((found: { id: string }) => found.id)).toEqual([shop.hostileOrderId])
  })

  it("37: is counted by code points and kept as it was composed", async () => {
    const longest = "👩‍👧".repeat(1_666) + "xy"
    expect(Array.from(longest)).toHaveLength(5_000)
    const { id } = await ask(longest)
    const { body } = await as(shop.anna.headers)("store.cases.retrieve", { id })

    expect(body.case.items[0].description).toBe(longest)
    const said = await as(shop.anna.headers)("store.cases.addMessage", { id }, { body: "🛠".repeat(10_000) })
    expect([said.status, Array.from(said.body.message.body).length]).toEqual([200, 10_000])
    const tooLong = await shop.call("store.cases.create", {
      headers: shop.anna.headers,
      body: { service_id: shop.services.enquiry, items: [{ description: `${longest}z` }] },
    })
    expect([tooLong.status, tooLong.body.message]).toEqual([400, expect.stringContaining("items.0.description")])
  })

  it("38, 39: serial numbers of one thing are one, however they are typed; others stay others", async () => {
    await setSerial(unitAt(0), "sn\u00a0０１２\u200b3-\u0130")
    const { serial_number } = (await as(shop.viewer.headers)("admin.units.retrieve", { id: unitAt(0) })).body.unit
    expect(serial_number).not.toMatch(/[\u200b\u00a0]/)
    for (const twin of [
      serial_number,
      serial_number.toLowerCase(),
      ` ${serial_number} `,
      serial_number.normalize("NFD"),
    ]) {
      expect([twin, (await setSerial(unitAt(1), twin)).status]).toEqual([twin, 409])
    }
    expect((await setSerial(unitAt(1), "SN 0124")).status).toBe(200)
    for (const none of ["", "\u200b", "a\nb", "x".repeat(101)]) {
      expect((await setSerial(unitAt(2), none)).status).toBe(400)
    }
  })

  it("E1: a spreadsheet runs nothing of an export, and reads numbers as numbers", async () => {
    const set: string[] = []
    for (const [index, formula] of formulas.entries()) {
      expect([formula, (await setSerial(unitAt(index), formula)).status]).toEqual([formula, 200])
      const { body } = await as(shop.viewer.headers)("admin.units.retrieve", { id: unitAt(index) })
      set.push(body.unit.serial_number)
    }
    const query = { order_id: shop.hostileOrderId }
    const { text } = await shop.call("admin.units.export", { headers: shop.manager.headers, query })
    const rows = parse(text, { columns: true }) as Record<string, string>[]
    const cells = rows.flatMap((row) => Object.values(row))

    expect(rows).toHaveLength(formulas.length)
    expect(cells.filter((cell) => /^[=+\-@\t\r\uff1d]/.test(cell))).toEqual([])
    expect(rows.map(({ serial_number }) => serial_number.replace(/^'(?=[=+\-@\uff1d])/, "")).sort()).toEqual(set.sort())
    expect(rows.every(({ price_paid, sku }) => price_paid === "499.9" && (sku ?? "'=1+1") === "'=1+1")).toBe(true)
    expect(rows.every(({ product_title }) => product_title === markup)).toBe(true)
  })

  it("E1: neither does it of what an import refused", async () => {
    const bad = formulas.map((formula) => `"${formula.replace(/"/g, '""')}",not-a-day`)
    const raw = `sku,bought_on\n${bad.join("\n")}\n`
    const headers = { ...shop.manager.headers, "content-type": "text/csv" }
    const { body } = await shop.call("admin.units.import", { headers, query: { dry_run: "true" }, raw })
    for (let tries = 0; tries < 200; tries++) {
      const { body: seen } = await as(shop.manager.headers)("admin.jobs.retrieve", { id: body.job.id })
      if (!["queued", "running"].includes(seen.job.status)) {
        break
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const { text } = await as(shop.manager.headers)("admin.jobs.rejections", { id: body.job.id })
    const rows = parse(text, { columns: true }) as Record<string, string>[]

    expect(rows.map(({ line }) => Number(line))).toEqual(formulas.map((_, index) => index + 2))
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
  })

  it("E2, E3: a mail is text in one subject line; nobody else is written to", async () => {
    const { id } = await ask(`${markup}\r\n.\r\nMAIL FROM:<eve@example.com>`)
    await as(shop.agent.headers)("admin.cases.addMessage", { id }, { body: markup })
    await as(shop.anna.headers)("store.cases.addMessage", { id }, { body: `${spoof}\r\nBcc: eve@example.com` })
    const mails = await deliver(shop.container)

    expect(mails.length).toBeGreaterThanOrEqual(3)
    const known = [shop.anna.email, "first@example.com", "agent@example.com", "technician@example.com"]
    for (const { to, subject, html, text } of mails) {
      expect(known).toContain(to)
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      expect(html).not.toMatch(/<img|<b>Anna|onerror="|href="javascript/i)
      expect(text).not.toMatch(/\{\{ case|\[object/)
    }
    expect(mails.some(({ text }) => text.includes(markup))).toBe(true)
    expect(mails.some(({ html }) => html.includes("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"))).toBe(true)
  })

  it("E2: a certificate is drawn of it, in both languages, under a name of ours", async () => {
    for (const locale of ["en", "it", "it-CH", "ar"]) {
      const { status, headers, body } = await shop.call("store.units.certificate", {
        headers: shop.anna.headers,
        params: { id: unitAt(0) },
        query: { locale },
      })
      expect([locale, status]).toEqual([locale, 200])
      expect(headers["content-disposition"]).toBe(`attachment; filename="warranty-${unitAt(0)}.pdf"`)
      expect(body.subarray(0, 5).toString()).toBe("%PDF-")
      expect(body.toString("latin1")).not.toMatch(/\/JavaScript|\/OpenAction|\/Launch/)
    }
  })

  it("35, 45: names that people are called by have no second line and no half letters", async () => {
    const enquiry = { service_id: shop.services.enquiry, items: [{ description: "x" }], email: "caio@example.com" }
    for (const name of [
      "Caio\r\nBcc: eve@example.com",
      "Caio\u2028X",
      "Caio\u0000",
      "\ud800",
      "\u200b",
      "x".repeat(201),
    ]) {
      const { status, body } = await shop.call("admin.cases.create", {
        headers: { ...shop.agent.headers, "content-type": "application/json" },
        raw: JSON.stringify({ ...enquiry, name }),
      })
      expect([name, status, body.type]).toEqual([name, 400, "invalid_data"])
      expect(body.message).toContain("name")
      expect(body.message).not.toMatch(/[\r\n\0\u2028]/)
    }
    const { body } = await shop.call("admin.cases.create", {
      headers: shop.agent.headers,
      body: { ...enquiry, name: spoof },
    })
    expect(body.case.owner_name).toBe(spoof)
  })

  it("C2: no search takes it for anything but words", async () => {
    await ask(markup)
    const searches = [
      "store.units.list",
      "store.orders.list",
      "admin.units.list",
      "admin.cases.list",
      "admin.warranties.list",
    ]
    for (const id of searches) {
      const headers = id.startsWith("store") ? shop.anna.headers : shop.manager.headers
      for (const q of [
        "%",
        "_",
        "\\",
        "'",
        "' or 1=1 --",
        "a & b | !c",
        "(((",
        ":*",
        "<img",
        "{{7*7}}",
        "\u202e",
        "*:*",
      ]) {
        const { status, body } = await shop.call(id, { headers, query: { q } })
        expect([id, q, status]).toEqual([id, q, 200])
        expect(body.count).toBeLessThanOrEqual(40)
      }
    }
    const all = await shop.call("admin.units.list", { headers: shop.manager.headers, query: { q: "%%%" } })
    expect(all.body.count).toBe(0)
  })
})
