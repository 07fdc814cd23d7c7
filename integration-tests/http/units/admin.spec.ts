import { daysAgo } from "../harness/orders"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("units-admin", makeStock, (shop) => {
  const list = (query = {}) => shop.call("admin.units.list", { headers: shop.viewer.headers, query })
  const act = (id: string, body?: object, unit = shop.unitIds[0]) =>
    shop.call(id, { headers: shop.agent.headers, params: { id: unit }, body })

  it("lists units with every filter and sort", async () => {
    const countOf = async (query: object) => (await list(query)).body.count

    expect(await countOf({})).toBe(3)
    expect(await countOf({ order_id: shop.orderId, status: ["delivered", "installed"] })).toBe(3)
    expect(await countOf({ customer_id: shop.anna.id, country_code: "IT", origin: "order" })).toBe(3)
    expect(await countOf({ owner_email: "ANNA@example.com", product_id: shop.productId })).toBe(3)
    expect(await countOf({ q: "lario" })).toBe(3)
    expect(await countOf({ flagged: "true" })).toBe(0)
    expect(await countOf({ confirmed: "false" })).toBe(0)
    expect(await countOf({ registered_state: "pending" })).toBe(0)
    for (const order of ["created_at", "-delivered_at", "product_title", "-serial_number"]) {
      const first = await list({ order, limit: 2 })
      const second = await list({ order, limit: 2, cursor: first.body.next_cursor })
      expect([...first.body.units, ...second.body.units].map(({ id }) => id).sort()).toEqual([...shop.unitIds].sort())
    }
  })

  it("shows a unit with history, warranties, transfers and matters", async () => {
    const { body } = await act("admin.units.retrieve")

    expect(body.unit).toMatchObject({ price_paid: 499.9, currency_code: "eur", owner_email: "anna@example.com" })
    expect(body.unit.events.map(({ kind }: { kind: string }) => kind)).toContain("delivered")
    expect(body.unit.warranties).toHaveLength(2)
    expect(body.unit).toMatchObject({ transfers: [], matters: [] })
  })

  it("records a fact once; another time for it is a conflict, and correcting it keeps both in the history", async () => {
    const at = daysAgo(20)
    expect((await act("admin.units.recordFact", { fact: "installed_at", at })).body.unit.installed_at).toBe(at)
    expect((await act("admin.units.recordFact", { fact: "installed_at", at })).status).toBe(200)
    const other = await act("admin.units.recordFact", { fact: "installed_at", at: daysAgo(19) })
    expect(other.status).toBe(409)
    expect(other.body).toMatchObject({ code: "fact_known", details: { fact: "installed_at", known: at } })

    const right = daysAgo(18)
    const corrected = await act("admin.units.correctFact", {
      fact: "installed_at",
      at: right,
      reason_code: "typing_error",
    })
    expect(corrected.body.unit.installed_at).toBe(right)
    const entry = corrected.body.unit.events.find(({ kind }: { kind: string }) => kind === "corrected")
    expect(entry).toMatchObject({ actor_type: "user", actor_id: shop.agent.id, data: { from: at, to: right } })
  })

  it("moves the warranty when the delivery was another day", async () => {
    const startOf = (unit: { warranties: { kind: string; starts_on: string }[] }) =>
      unit.warranties.find(({ kind }) => kind === "statutory")?.starts_on
    const before = await act("admin.units.retrieve")
    const after = await act("admin.units.correctFact", {
      fact: "delivered_at",
      at: daysAgo(5),
      reason_code: "carrier_evidence",
    })

    expect(startOf(after.body.unit)).not.toBe(startOf(before.body.unit))
  })

  it("refuses a fact of the future", async () => {
    const { status } = await act("admin.units.recordFact", { fact: "installed_at", at: daysAgo(-30) })
    expect(status).toBe(400)
  })

  it("sets, keeps apart and takes away serial numbers, however they are written", async () => {
    expect((await act("admin.units.setSerial", { serial_number: " sn 0001 " })).status).toBe(200)
    const twin = await act("admin.units.setSerial", { serial_number: "SN\u20090001" }, shop.unitIds[1])
    expect(twin.status).toBe(409)
    expect((await act("admin.units.setSerial", { serial_number: null })).body.unit.serial_number).toBeNull()
    expect((await act("admin.units.setSerial", { serial_number: "SN 0001" }, shop.unitIds[1])).status).toBe(200)
  })

  it("lets a technician record and not correct", async () => {
    const as = (id: string, body: object) =>
      shop.call(id, { headers: shop.technician.headers, params: { id: shop.unitIds[0] }, body })

    expect((await as("admin.units.setSerial", { serial_number: "T-1" })).status).toBe(200)
    expect((await as("admin.units.update", { buyer_kind: "business" })).status).toBe(403)
  })

  it("puts right who bought and where; a business has no legal guarantee", async () => {
    const { body } = await act("admin.units.update", { buyer_kind: "business", country_code: "DE" })
    const statutory = body.unit.warranties.find(({ kind }: { kind: string }) => kind === "statutory")

    expect(body.unit).toMatchObject({ buyer_kind: "business", country_code: "de" })
    expect(statutory).toMatchObject({ status: "void", void_reason: "business_buyer" })
    expect((await act("admin.units.update", {})).status).toBe(400)
  })

  it("replaces one unit by another, which carries on what was owed", async () => {
    const { body } = await act("admin.units.replace", { by_unit_id: shop.unitIds[1] })

    expect(body.unit).toMatchObject({ status: "replaced", replaced_by_id: shop.unitIds[1] })
    expect((await act("admin.units.replace", { by_unit_id: shop.unitIds[2] })).status).toBe(409)
    expect((await act("admin.units.replace", { by_unit_id: shop.unitIds[1] }, shop.unitIds[1])).status).toBe(400)
  })

  it("T-038: notes that a repair had been asked for, with the replacement or later", async () => {
    const { body } = await act("admin.units.replace", { by_unit_id: shop.unitIds[1], has_consumer_chosen_repair: true })
    expect(body.unit.has_consumer_chosen_repair).toBe(false)
    const successor = await act("admin.units.update", { has_consumer_chosen_repair: false }, shop.unitIds[1])
    expect(successor.body.unit.has_consumer_chosen_repair).toBe(false)
    const choices = successor.body.unit.events.flatMap(({ data }: { data: object }) =>
      "has_consumer_chosen_repair" in data ? [data] : []
    )
    expect(choices).toEqual([{ unit_id: shop.unitIds[0], has_consumer_chosen_repair: true }])
    const other = await act("admin.units.update", { has_consumer_chosen_repair: true }, shop.unitIds[2])
    expect(other.body).toMatchObject({ code: "not_a_replacement" })
  })

  it("decides a registration once", async () => {
    const { body } = await shop.call("store.units.register", {
      headers: shop.anna.headers,
      body: { product_id: shop.productId, purchased_on: "2026-01-01", country_code: "it" },
    })
    expect((await list({ registered_state: "pending" })).body.units.map(({ id }: { id: string }) => id)).toEqual([
      body.unit.id,
    ])
    const rejected = await act("admin.units.reject", { reason: "No receipt" }, body.unit.id)
    expect(rejected.body.unit).toMatchObject({ status: "rejected", rejected_reason: "No receipt" })
    const again = await act("admin.units.approve", {}, body.unit.id)
    expect(again.status).toBe(409)
    expect(again.body.code).toBe("registration_decided")
    expect((await act("admin.units.approve", {})).status).toBe(400)
  })

  it("offers a unit for its owner and takes the offer back", async () => {
    const offered = await act("admin.units.requestTransfer", { email: "ben@example.com" })
    expect(offered.body.transfer).toMatchObject({ status: "pending", to_email: "ben@example.com" })
    expect(offered.text).not.toContain("token")
    expect((await act("admin.units.cancelTransfer")).body).toMatchObject({ deleted: true, object: "unit_transfer" })
  })

  it("a matter that is noted twice is one", async () => {
    const first = await act("admin.units.openMatter", { kind: "hold", ref_id: "h1" })
    const second = await act("admin.units.openMatter", { kind: "hold", ref_id: "h1" })
    const closed = await shop.call("admin.units.closeMatter", {
      headers: shop.agent.headers,
      params: { id: shop.unitIds[0], matter_id: first.body.matter.id },
    })

    expect(second.body.matter.id).toBe(first.body.matter.id)
    expect(closed.body).toEqual({ id: first.body.matter.id, object: "unit_matter", deleted: true })
    const elsewhere = { id: shop.unitIds[1], matter_id: first.body.matter.id }
    expect(
      (await shop.call("admin.units.closeMatter", { headers: shop.agent.headers, params: elsewhere })).status
    ).toBe(404)
  })
})
