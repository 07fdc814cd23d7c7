import { describeInstalledBase } from "./installed-base-suite"
import { agent, aParcel, anOrder, delivered, shipped, sold } from "./orders"

describeInstalledBase("units follow their order", ({ service, sql, statementsOf }) => {
  const units = () => sql(`select * from after_sales_unit order by order_line_id, unit_index`)
  const history = () =>
    sql<{ kind: string }>(`select kind, actor_type, data from after_sales_unit_event order by created_at`)

  it("makes one unit for each piece, with what the law needs to know", async () => {
    const result = await service.reconcileOrder(anOrder({}, { quantity: 2 }), sold)

    expect(result.created).toHaveLength(2)
    expect(result.stale).toEqual(result.created.map((id) => ({ id, facts_rev: 1 })))
    expect(await units()).toMatchObject([
      {
        unit_index: 1,
        status: "ordered",
        order_display_id: 1042,
        contract_on: "2026-03-01",
        country_code: "it",
        buyer_kind: "consumer",
        condition: "new",
        owner_customer_id: "cus_anna",
        price_paid: "499.90",
        raw_price_paid: { value: "499.90", precision: 20 },
        currency_code: "eur",
        assured_rev: 0,
      },
      { unit_index: 2 },
    ])
    expect(await history()).toMatchObject([
      { kind: "created", actor_type: "system", data: { origin: "order", order_line_id: "ordli_1", unit_index: 1 } },
      { kind: "created", data: { unit_index: 2 } },
    ])
  })

  it("reads the day of the contract in the buyer's zone", async () => {
    await service.reconcileOrder(anOrder({ time_zone: "Asia/Tokyo" }), sold)
    expect(await units()).toMatchObject([{ contract_on: "2026-03-02" }])
  })

  it("finds nothing to do when the same order is told again, however its times are spelt", async () => {
    const parcel = aParcel({ quantity: 2, shipped_at: shipped, delivered_at: delivered })
    await service.reconcileOrder(anOrder({}, { quantity: 3, fulfillments: [parcel] }), sold)
    const before = await units()
    const again = await service.reconcileOrder(
      anOrder(
        { placed_at: "2026-03-01T23:30:00+01:00", email: " Anna@Example.com " },
        { quantity: 3, fulfillments: [{ ...parcel, delivered_at: "2026-03-05T09:30:00Z" }] }
      ),
      sold
    )
    expect(again).toEqual({ created: [], changed: [], stale: [], is_outdated: false })
    expect(await units()).toEqual(before)
  })

  it("writes deliveries down on the lowest indexes", async () => {
    await service.reconcileOrder(anOrder({}, { quantity: 3 }), sold)
    const parcels = [aParcel({ quantity: 2, shipped_at: shipped, delivered_at: delivered })]
    const { changed, stale } = await service.reconcileOrder(anOrder({}, { quantity: 3, fulfillments: parcels }), sold)

    expect(changed.map(({ kinds }) => kinds)).toEqual([
      ["fulfillment_assigned", "shipped", "delivered"],
      ["fulfillment_assigned", "shipped", "delivered"],
    ])
    expect(stale.map(({ facts_rev }) => facts_rev)).toEqual([2, 2])
    expect((await units()).map(({ status }) => status)).toEqual(["delivered", "delivered", "ordered"])
  })

  it("leaves the warranties alone when only the parcel is known", async () => {
    await service.reconcileOrder(anOrder(), sold)
    const { changed, stale } = await service.reconcileOrder(anOrder({}, { fulfillments: [aParcel()] }), sold)
    expect(changed).toMatchObject([{ kinds: ["fulfillment_assigned"] }])
    expect(stale).toEqual([])
  })

  it("does not apply a state of the order that comes late", async () => {
    const at = (order_updated_at: string) => ({ ...sold, order_updated_at })
    await service.reconcileOrder(anOrder({ version: 3 }, { quantity: 2 }), at("2026-04-02T00:00:00.000Z"))
    const older = await service.reconcileOrder(anOrder({ version: 2 }, { quantity: 5 }), at("2026-04-03T00:00:00.000Z"))
    const sameVersion = await service.reconcileOrder(
      anOrder({ version: 3 }, { quantity: 4 }),
      at("2026-04-01T00:00:00.000Z")
    )

    expect([older.is_outdated, sameVersion.is_outdated]).toEqual([true, true])
    expect(await units()).toHaveLength(2)
  })

  it("leaves orders of before to a backfill, and follows those that it brought in", async () => {
    const since = { ...sold, units_since: "2026-06-01T00:00:00.000Z" }
    expect((await service.reconcileOrder(anOrder(), since)).created).toEqual([])

    const backfill = { origin: "backfill", is_confirmed: false, policy_version_id: "aspver_1", actor: agent } as const
    await service.reconcileOrder(anOrder(), backfill)
    expect(await units()).toMatchObject([{ origin: "backfill", confirmed_at: null, policy_version_id: "aspver_1" }])
    expect(await history()).toMatchObject([{ kind: "created", actor_type: "user" }])
    expect((await service.reconcileOrder(anOrder({}, { quantity: 2 }), since)).created).toHaveLength(1)
  })

  it("can say beforehand what a backfill would make, and makes nothing", async () => {
    await service.reconcileOrder(anOrder({}, { quantity: 2 }), sold)
    const orders = [anOrder({}, { quantity: 3 }), anOrder({ id: "order_2" }, { id: "ordli_2", quantity: 4 })]
    expect(await service.countMissingUnits(orders)).toBe(5)
    expect(await units()).toHaveLength(2)
  })

  it("keeps the person to whom a unit was handed over", async () => {
    await service.reconcileOrder(anOrder(), sold)
    await sql(`update after_sales_unit set owner_customer_id = 'cus_bruno', transferred_at = now()`)
    await service.reconcileOrder(anOrder({ version: 2, customer_id: "cus_carla" }), sold)
    expect(await units()).toMatchObject([{ owner_customer_id: "cus_bruno" }])
  })

  it("makes 500 pieces of one line in one statement", async () => {
    let created: string[] = []
    const statements = await statementsOf(async () => {
      created = (await service.reconcileOrder(anOrder({}, { quantity: 500 }), sold)).created
    })
    expect(created).toHaveLength(500)
    expect(statements.filter((text) => text.includes("insert into after_sales_unit ("))).toHaveLength(1)
    expect(statements.filter((text) => text.includes("from after_sales_unit "))).toEqual([])
    expect(statements.length).toBeLessThanOrEqual(4)
  })

  it("looks for units of an order that was reconciled before, and of one that has only failed makes all", async () => {
    await service.failOrderSync("order_1", "No reason")
    expect((await service.reconcileOrder(anOrder({}, { quantity: 2 }), sold)).created).toHaveLength(2)
    const again = async () => void (await service.reconcileOrder(anOrder({}, { quantity: 2 }), sold))
    const statements = await statementsOf(again)
    expect(statements.filter((text) => text.includes("from after_sales_unit "))).toHaveLength(1)
    expect(await units()).toHaveLength(2)
  })

  it("goes to another country with the order, until it has arrived or a person has said where it is", async () => {
    const lines = [{ quantity: 2 }]
    const lisbon = { country_code: "pt", region_code: "11", time_zone: "Europe/Lisbon" }
    const { created } = await service.reconcileOrder(anOrder({}, ...lines), sold)
    await service.updateUnitDetails({ unit_id: created[1], country_code: "es", actor: agent })
    const { stale } = await service.reconcileOrder(anOrder(lisbon, ...lines), sold)

    expect(stale).toEqual([{ id: created[0], facts_rev: 2 }])
    expect(await units()).toMatchObject([lisbon, { country_code: "es", settled_facts: ["place"] }])
    expect((await history()).filter(({ kind }) => kind === "place_changed")).toMatchObject([
      { data: { from_country_code: "it", to_country_code: "pt" } },
    ])
  })

  it("came back when the shop received it", async () => {
    const line = { quantity: 2, fulfillments: [aParcel({ quantity: 2, delivered_at: delivered })] }
    await service.reconcileOrder(anOrder({}, line), sold)
    const returned_at = ["2026-04-01T08:00:00+02:00"]
    await service.reconcileOrder(anOrder({}, { ...line, returned_quantity: 1, returned_at }), sold)

    expect(await units()).toMatchObject([
      { status: "delivered" },
      { status: "returned", returned_at: "2026-04-01 06:00:00+00" },
    ])
  })
})
