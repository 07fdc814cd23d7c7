import type { MovedUnit, StoreUnit } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, aParcel, delivered, sold } from "./orders"

const scope = { customer_id: "cus_anna", sales_channel_ids: ["sc_web"] }

describeInstalledBase("a customer's units", ({ service, sql, statementsOf }) => {
  const sell = async (quantity: number, change = {}, line = {}) =>
    (await service.reconcileOrder(anOrder(change, { id: `line_${JSON.stringify(change)}`, quantity, ...line }), sold))
      .created
  const titles = (units: (StoreUnit | MovedUnit)[]) => units.map((unit) => unit.product_title)

  it("are told with what an owner may know, and nothing else", async () => {
    const [unit_id] = await sell(1, {}, { fulfillments: [aParcel({ delivered_at: "2026-03-05T23:30:00.000Z" })] })
    await service.requestTransfer({ unit_id, to_email: "b@example.com", actor: agent })
    const { units } = await service.listStoreUnits(scope)
    expect(units).toEqual([
      {
        id: unit_id,
        status: "delivered",
        product_id: "prod_washer",
        variant_id: "variant_washer",
        product_title: "Washing machine",
        variant_title: "White",
        sku: "WM-1",
        thumbnail: null,
        serial_number: null,
        unit_index: 1,
        pieces: 1,
        order_id: "order_1",
        order_display_id: 1042,
        contract_on: "2026-03-01",
        delivered_on: "2026-03-06",
        installed_on: null,
        country_code: "it",
        origin: "order",
        registered_state: null,
        rejected_reason: null,
        is_confirmed: true,
        transfer: { to_email: "b@example.com", expires_at: expect.stringMatching(/Z$/) },
        created_at: expect.stringMatching(/Z$/),
      },
    ])
    expect(await service.retrieveStoreUnit(unit_id, scope)).toEqual(units[0])
  })

  it("are hers alone, on the channels of the shop she is in, and those of no channel", async () => {
    await sell(1, { id: "order_b", customer_id: "cus_bruno" }, { product_title: "Bruno's" })
    const [app] = await sell(1, { id: "order_a", sales_channel_id: "sc_app" }, { product_title: "App" })
    await sell(1, { id: "order_n", sales_channel_id: null }, { product_title: "None" })
    expect(titles((await service.listStoreUnits(scope)).units)).toEqual(["None"])
    expect(titles((await service.listStoreUnits({ ...scope, sales_channel_ids: ["sc_app", "sc_web"] })).units)).toEqual(
      ["None", "App"]
    )
    expect(titles((await service.listStoreUnits({ ...scope, sales_channel_ids: [] })).units)).toEqual(["None"])
    await expect(service.retrieveStoreUnit(app, scope)).rejects.toMatchObject({ type: "not_found" })
    await expect(service.retrieveStoreUnit("asunit_x", scope)).rejects.toMatchObject({ type: "not_found" })
    await expect(service.retrieveStoreOrder("order_b", scope)).rejects.toMatchObject({ type: "not_found" })
    await expect(service.retrieveStoreOrder("order_a", scope)).rejects.toMatchObject({ type: "not_found" })
  })

  it.each(["created_at", "-created_at"])("are paged by %s without a gap or a repeat", async (order) => {
    await sell(5)
    await sell(4, { id: "order_2" })
    await sql(`update after_sales_unit set created_at = '2026-03-01T00:00:00.123456Z' where unit_index > 2`)
    const all = (await service.listStoreUnits({ ...scope, order })).units.map(({ id }) => id)
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const page = await service.listStoreUnits({ ...scope, order, cursor, limit: 2 })
      expect(page).toMatchObject({ count: 9, count_exact: true, limit: 2, offset: 0 })
      paged.push(...page.units.map(({ id }) => id))
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    expect(paged).toEqual(all)
    expect(new Set(all).size).toBe(9)
    const byOffset = await service.listStoreUnits({ ...scope, order, limit: 4, offset: 3 })
    expect(byOffset.units.map(({ id }) => id)).toEqual(all.slice(3, 7))
  })

  it("come first what was made last, the pieces of a line in their order", async () => {
    await sell(3)
    const { units } = await service.listStoreUnits(scope)
    expect(units.map((unit) => (unit as StoreUnit).unit_index)).toEqual([1, 2, 3])
  })

  it("are counted to a thousand", async () => {
    await sell(1002)
    expect(await service.listStoreUnits({ ...scope, limit: 1 })).toMatchObject({ count: 1001, count_exact: false })
    expect(await service.listStoreUnits({ ...scope, limit: 1, offset: 5000 })).toMatchObject({
      units: [],
      count: 1001,
      next_cursor: null,
    })
  })

  it("are found by status and by words", async () => {
    const [washer] = await sell(1, {}, { fulfillments: [aParcel({ delivered_at: delivered })] })
    await sell(1, { id: "order_2", display_id: 7 }, { product_title: "100% Kettle_Pro", sku: "K\\1" })
    await service.setSerial({ unit_id: washer, serial_number: "SN 99", actor: agent })
    const found = async (filter: object) => titles((await service.listStoreUnits({ ...scope, ...filter })).units)

    expect(await found({ status: "delivered" })).toEqual(["Washing machine"])
    expect(await found({ status: ["ordered", "delivered"] })).toHaveLength(2)
    expect(await found({ q: "WASH mach" })).toEqual(["Washing machine"])
    expect(await found({ q: "sn99" })).toEqual(["Washing machine"])
    expect(await found({ q: "1042" })).toEqual(["Washing machine"])
    expect(await found({ q: "7" })).toEqual(["100% Kettle_Pro"])
    expect(await found({ q: "100%" })).toEqual(["100% Kettle_Pro"])
    expect(await found({ q: "tle_pro" })).toEqual(["100% Kettle_Pro"])
    expect(await found({ q: "k\\1" })).toEqual(["100% Kettle_Pro"])
    expect(await found({ q: "h_n" })).toEqual([])
    expect(await found({ q: "   " })).toHaveLength(2)
  })

  it("that moved on stand among them, newest first, until a filter asks for something else", async () => {
    const ids = [...(await sell(1)), ...(await sell(1, { id: "order_2" }))]
    const { token } = await service.requestTransfer({ unit_id: ids[0], to_email: "b@example.com", actor: agent })
    await service.acceptTransfer({ token: token as string, customer_id: "cus_bruno", email: "b@example.com" })
    const { units, count } = await service.listStoreUnits(scope)
    expect(units.map(({ id, status }) => [id, status])).toEqual([
      [ids[1], "ordered"],
      [ids[0], "moved_on"],
    ])
    expect(count).toBe(2)
    expect((await service.listStoreUnits({ ...scope, q: "washing" })).units).toHaveLength(2)
    expect((await service.listStoreUnits({ ...scope, status: "ordered" })).units).toHaveLength(1)
    await sql(`update after_sales_unit set owner_customer_id = 'cus_anna' where id = ?`, [ids[0]])
    expect((await service.listStoreUnits(scope)).units.map(({ status }) => status)).toEqual(["ordered", "ordered"])
  })

  it.each([
    ["limit", { limit: 0 }],
    ["limit", { limit: 101 }],
    ["limit", { limit: 1.5 }],
    ["limit", { limit: NaN }],
    ["offset", { offset: -1 }],
    ["offset", { offset: 10_001 }],
    ["order", { order: "id;drop" }],
    ["order", { order: "-" }],
    ["order", { order: "" }],
    ["order", { order: "constructor" }],
    ["cursor", { cursor: "garbage" }],
    ["cursor", { cursor: "" }],
    ["cursor", { cursor: "x".repeat(5000) }],
    ["cursor", { cursor: Buffer.from(`["store_units","-created_at","yesterday","x"]`).toString("base64url") }],
    [
      "cursor",
      { cursor: Buffer.from(`["store_units","-created_at","2026-01-01 00:00:00+00","\\u0000"]`).toString("base64url") },
    ],
    [
      "cursor",
      { cursor: Buffer.from(`["admin_units","-created_at","2026-01-01 00:00:00+00","x"]`).toString("base64url") },
    ],
    [
      "cursor",
      { cursor: Buffer.from(`["store_units","created_at","2026-01-01 00:00:00+00","x"]`).toString("base64url") },
    ],
    ["q", { q: "x".repeat(101) }],
    ["q", { q: "a b c d e f" }],
    ["q", { q: "wash\u0000" }],
    ["q", { q: "\ud800\ud800\ud800" }],
  ])("are not listed with a wrong %s: %j", async (field, request) => {
    await expect(service.listStoreUnits({ ...scope, ...request })).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining(`'${field}'`),
    })
  })

  it("are one statement, whatever is asked of them", async () => {
    const [id] = await sell(3)
    const page = await service.listStoreUnits({ ...scope, limit: 1 })
    const reads = [
      () => service.listStoreUnits(scope),
      () =>
        service.listStoreUnits({
          ...scope,
          limit: 1,
          cursor: page.next_cursor as string,
          q: "wash 1042",
          status: "ordered",
        }),
      () => service.retrieveStoreUnit(id, scope),
      () => service.listStoreOrders({ ...scope, q: "wash" }),
      () => service.retrieveStoreOrder("order_1", scope),
      () => service.listAdminUnits({ q: "wash", status: ["ordered"] }),
      () => service.retrieveAdminUnit(id),
      () => service.retrieveWarrantySubjects([id]),
      () => service.syncLag(),
    ]
    for (const read of reads) {
      expect(await statementsOf(read)).toHaveLength(1)
    }
  })
})
