import { describeInstalledBase } from "./installed-base-suite"
import { aParcel, anOrder, delivered, shipped, sold } from "./orders"

describeInstalledBase("units follow their order", ({ service, sql }) => {
  const units = () => sql<Record<string, unknown>>(`select * from after_sales_unit order by order_line_id, unit_index`)

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
  })

  it("reads the day of the contract in the buyer's zone", async () => {
    await service.reconcileOrder(anOrder({ time_zone: "Asia/Tokyo" }), sold)
    expect(await units()).toMatchObject([{ contract_on: "2026-03-02" }])
  })

  it("finds nothing to do when the same order is told again", async () => {
    const order = anOrder(
      {},
      { quantity: 3, fulfillments: [aParcel({ quantity: 2, shipped_at: shipped, delivered_at: delivered })] }
    )
    await service.reconcileOrder(order, sold)
    const before = await units()
    const again = await service.reconcileOrder(order, sold)

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
})
