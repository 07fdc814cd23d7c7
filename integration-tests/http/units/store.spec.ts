import { daysAgo, line, sell } from "../harness/orders"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("units-store", makeStock, (shop) => {
  const get = (id: string, unitId: string, query = {}) =>
    shop.call(id, { headers: shop.anna.headers, params: { id: unitId }, query })

  it("lists a customer's units, newest first, page by page without a gap", async () => {
    const pages: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await shop.call("store.units.list", { headers: shop.anna.headers, query: { limit: 2, cursor } })
      expect(body).toMatchObject({ count: 3, count_exact: true, limit: 2, offset: 0 })
      pages.push(...body.units.map(({ id }: { id: string }) => id))
      cursor = body.next_cursor
    } while (cursor)

    expect(pages.sort()).toEqual([...shop.unitIds].sort())
  })

  it("finds units by words and by status", async () => {
    const countOf = async (query: object) =>
      (await shop.call("store.units.list", { headers: shop.anna.headers, query: query as Record<string, unknown> })).body.count

    expect(await countOf({ q: "lario" })).toBe(3)
    expect(await countOf({ q: "100%" })).toBe(0)
    expect(await countOf({ q: "' or 1=1 --" })).toBe(0)
    expect(await countOf({ status: "delivered" })).toBe(3)
    expect(await countOf({ status: ["ordered", "returned"] })).toBe(0)
  })

  it("shows a unit with its legal guarantee and the shop's promise, in the customer's language", async () => {
    const { body } = await get("store.units.retrieve", shop.unitIds[0], { locale: "it" })
    const kinds = body.unit.warranties.map(({ kind }: { kind: string }) => kind)
    const promise = body.unit.warranties.find(({ kind }: { kind: string }) => kind === "commercial")

    expect(body.unit).toMatchObject({ status: "delivered", product_title: "Lario Uno", is_confirmed: true, transfer: null })
    expect(kinds.sort()).toEqual(["commercial", "statutory"])
    expect(promise).toMatchObject({ policy_name: "Due anni in più", statement: "Ripariamo per quattro anni.", status: "active" })
    expect(body.unit.covered_until.parts > body.unit.covered_until.travel).toBe(true)
    expect(body.unit.covered_until.parts).toBe(promise.ends_on.parts)
  })

  it("says where the law names no end that the end is the least", async () => {
    const before = await get("store.units.retrieve", shop.unitIds[0])
    expect(before.body.unit.is_open_ended).toBe(false)
    const move = { headers: shop.agent.headers, params: { id: shop.unitIds[0] }, body: { country_code: "nl" } }
    await shop.call("admin.units.update", move)
    const { body } = await get("store.units.retrieve", shop.unitIds[0])
    const openEnded = body.unit.warranties.filter((warranty: { is_open_ended: boolean }) => warranty.is_open_ended)

    expect(body.unit.is_open_ended).toBe(true)
    expect(openEnded.map(({ kind }: { kind: string }) => kind)).toEqual(["statutory"])
    const list = { headers: shop.viewer.headers, query: { unit_id: shop.unitIds[0], kind: "statutory" } }
    expect((await shop.call("admin.warranties.list", list)).body.warranties[0].terms.is_open_ended).toBe(true)
  })

  it("tells its owner why a registration was refused", async () => {
    const bought = { product_id: shop.productId, purchased_on: "2026-01-01", country_code: "it" }
    const { body } = await shop.call("store.units.register", { headers: shop.anna.headers, body: bought })
    expect(body.unit.rejected_reason).toBeNull()
    const refusal = { headers: shop.agent.headers, params: { id: body.unit.id }, body: { reason: "No receipt" } }
    await shop.call("admin.units.reject", refusal)
    expect((await get("store.units.retrieve", body.unit.id)).body.unit.rejected_reason).toBe("No receipt")
  })

  it("writes down that the customer has seen the ends, once", async () => {
    const warrantyOf = async () =>
      (await shop.call("admin.warranties.retrieve", { headers: shop.viewer.headers, params: { id: shop.warrantyIds[0] } })).body.warranty
    await get("store.units.retrieve", shop.unitIds[0])
    await get("store.units.retrieve", shop.unitIds[0])
    const seen = await Promise.all(shop.warrantyIds.map(async (id) =>
      (await shop.call("admin.warranties.retrieve", { headers: shop.viewer.headers, params: { id } })).body.warranty))
    const own = seen.filter(({ unit_id }) => unit_id === shop.unitIds[0])

    expect(own.every(({ shown_at }) => shown_at !== null)).toBe(true)
    expect(own.every(({ events }) => events.filter(({ kind }: { kind: string }) => kind === "shown").length === 1)).toBe(true)
    expect((await warrantyOf()).id).toBe(shop.warrantyIds[0])
  })

  it("gives the certificate as a PDF that no browser runs", async () => {
    const response = await get("store.units.certificate", shop.unitIds[0], { locale: "it" })

    expect(response.status).toBe(200)
    expect(response.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="warranty-${shop.unitIds[0]}.pdf"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    expect(response.body.subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("promises nothing for a unit of before that the shop has not confirmed", async () => {
    const { unit_ids } = await sell(
      shop.container,
      { customer_id: shop.anna.id, email: shop.anna.email, sales_channel_id: shop.channel.id, lines: [line()] },
      { origin: "backfill", is_confirmed: false }
    )
    const { body } = await get("store.units.retrieve", unit_ids[0])
    const certificate = await get("store.units.certificate", unit_ids[0])

    expect(body.unit).toMatchObject({ is_confirmed: false, warranties: [], covered_until: null })
    expect(certificate.status).toBe(409)
    expect(certificate.body.code).toBe("not_confirmed")
  })

  it("takes the registration of a unit bought elsewhere, which promises nothing until it is approved", async () => {
    const registration = {
      product_id: shop.productId,
      variant_id: shop.variantId,
      serial_number: " sn-77 ",
      purchased_on: daysAgo(10).slice(0, 10),
      purchase_place: "Mercato di Como",
      country_code: "IT",
      price_paid: 249.9,
      currency_code: "EUR",
    }
    const { status, body } = await shop.call("store.units.register", { headers: shop.anna.headers, body: registration })
    expect(status).toBe(200)
    expect(body.unit).toMatchObject({
      status: "pending",
      origin: "registered",
      registered_state: "pending",
      product_title: "Lario Uno",
      warranties: [],
      covered_until: null,
    })

    const approved = await shop.call("admin.units.approve", { headers: shop.agent.headers, params: { id: body.unit.id } })
    expect(approved.body.unit).toMatchObject({ registered_state: "approved", price_paid: 249.9, currency_code: "eur" })
    const seen = await get("store.units.retrieve", body.unit.id)
    expect(seen.body.unit).toMatchObject({ is_confirmed: true, registered_state: "approved" })
  })

  it.each([
    [{ purchased_on: "2199-01-01" }, "_on"],
    [{ purchased_on: undefined }, "purchased_on"],
    [{ price_paid: 10 }, "currency_code"],
    [{ country_code: "Italy" }, "country_code"],
    [{ serial_number: "   " }, "serial_number"],
    [{ status: "approved" }, "status"],
    [{ owner_customer_id: "cus_other" }, "owner_customer_id"],
  ])("refuses a registration with %j", async (change, field) => {
    const body = { product_id: shop.productId, purchased_on: "2026-01-01", country_code: "it", ...change }
    const response = await shop.call("store.units.register", { headers: shop.anna.headers, body })

    expect(response.status).toBe(400)
    expect(response.body.message).toContain(field)
  })

  it("59: does not say whose unit carries a serial number already", async () => {
    const register = (headers: Record<string, string>, serial_number: string) =>
      shop.call("store.units.register", {
        headers,
        body: { product_id: shop.productId, purchased_on: "2026-01-01", country_code: "it", serial_number },
      })
    const { body } = await register(shop.anna.headers, "SN-99")
    await shop.call("admin.units.approve", { headers: shop.agent.headers, params: { id: body.unit.id } })
    const twin = await register(shop.ben.headers, " sn–99".replace("–", "-"))

    expect(twin.status).toBe(409)
    expect(twin.text).not.toContain(shop.anna.email)
    expect(twin.text).not.toContain(body.unit.id)
  })

  it("refuses to register what is not in the catalogue", async () => {
    const body = { product_id: "prod_unknown", purchased_on: "2026-01-01", country_code: "it" }
    expect((await shop.call("store.units.register", { headers: shop.anna.headers, body })).status).toBe(404)
  })
})
