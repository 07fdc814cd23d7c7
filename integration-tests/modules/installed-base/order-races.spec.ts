import { describeInstalledBase } from "./installed-base-suite"
import { aParcel, anOrder, delivered, shipped, sold } from "./orders"

describeInstalledBase("events that race", ({ service, sql, inTransaction, statementsOf }) => {
  const parcel = aParcel({ quantity: 2, shipped_at: shipped, delivered_at: delivered })
  const placed = anOrder({ version: 1 }, { quantity: 3 })
  const sent = anOrder({ version: 2 }, { quantity: 3, fulfillments: [parcel] })
  const edited = anOrder({ version: 3 }, { quantity: 4, fulfillments: [parcel] })
  const summary = async () => ({
    units: await sql(`select unit_index, status from after_sales_unit order by unit_index`),
    births: (await sql(`select 1 from after_sales_unit_event where kind = 'created'`)).length,
    deliveries: (await sql(`select 1 from after_sales_unit_event where kind = 'delivered'`)).length,
  })
  const right = {
    units: [
      { unit_index: 1, status: "delivered" },
      { unit_index: 2, status: "delivered" },
      { unit_index: 3, status: "ordered" },
      { unit_index: 4, status: "ordered" },
    ],
    births: 4,
    deliveries: 2,
  }

  it("make one right set from ten deliveries of the same event at once", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => service.reconcileOrder(edited, sold)))
    expect(results.filter(({ created }) => created.length > 0)).toHaveLength(1)
    expect(await summary()).toEqual(right)
  })

  it("make one right set in reverse order", async () => {
    for (const snapshot of [edited, sent, placed]) {
      await service.reconcileOrder(snapshot, sold)
    }
    expect(await summary()).toEqual(right)
  })

  it("make one right set all at once, each ten times", async () => {
    const all = Array.from({ length: 10 }, () => [edited, placed, sent]).flat()
    await Promise.all(all.map((snapshot) => service.reconcileOrder(snapshot, sold)))
    expect(await summary()).toEqual(right)
  })

  it("write a delivery once when a person records it at the same moment", async () => {
    await service.reconcileOrder(placed, sold)
    const [{ id }] = await sql<{ id: string }>(`select id from after_sales_unit where unit_index = 1`)
    const recorded = {
      unit_id: id,
      fact: "delivered_at",
      at: "2026-03-04T10:00:00.000Z",
      actor: { type: "user", id: "u" },
    } as const
    await Promise.allSettled([service.reconcileOrder(sent, sold), service.recordFact(recorded)])

    const events = await sql(`select data from after_sales_unit_event where kind = 'delivered' and unit_id = ?`, [id])
    const [unit] = await sql<{ delivered_at: string }>(`select delivered_at from after_sales_unit where id = ?`, [id])
    expect(events).toMatchObject([{ data: { at: new Date(unit.delivered_at).toISOString() } }])
  })

  it("make the units of an order just placed in one statement, once", async () => {
    const statements = await statementsOf(() => service.reconcileOrder(placed, sold))
    expect(statements).toHaveLength(1)
    const [stands] = await sql("select synced_at, synced_version, order_updated_at from after_sales_order_sync")
    expect(stands).toMatchObject({ synced_version: 1, synced_at: stands.order_updated_at })
    const again = await service.reconcileOrder(placed, sold)
    expect(again).toEqual({ created: [], changed: [], stale: [], is_outdated: false })
    expect(await summary()).toMatchObject({ units: Array(3).fill({ status: "ordered" }), births: 3 })
  })

  it("make nothing of a placed order before the process is done that has just taken it", async () => {
    let late: ReturnType<typeof service.reconcileOrder> | undefined
    await inTransaction(async (elsewhere) => {
      await elsewhere(
        `insert into after_sales_order_sync (order_id, order_updated_at, wanted_at, synced_at, synced_version)
         values (?, now(), now(), now(), 2)`,
        [placed.id]
      )
      late = service.reconcileOrder(placed, { ...sold, order_updated_at: "2026-03-01T11:00:00.000Z" })
      await new Promise((resolve) => setTimeout(resolve, 200))
    })
    expect(await late).toMatchObject({ created: [], is_outdated: true })
    expect(await sql("select 1 from after_sales_unit")).toEqual([])
  })

  it("make the units of a placed order that has been waiting in the queue, and of one whose first try was refused", async () => {
    await service.requestOrderSync([{ order_id: placed.id, order_updated_at: "2026-03-01T11:00:00.000Z" }])
    await sql("alter table after_sales_unit_event rename to after_sales_unit_event_away")
    await expect(service.reconcileOrder(placed, sold)).rejects.toThrow()
    const other = anOrder({ id: "order_2", version: 1 }, { id: "ordli_2", quantity: 3 })
    await expect(service.reconcileOrder(other, sold)).rejects.toThrow()
    await sql("alter table after_sales_unit_event_away rename to after_sales_unit_event")
    expect(await sql("select 1 from after_sales_unit")).toEqual([])
    expect((await service.reconcileOrder(placed, sold)).created).toHaveLength(3)
    expect((await service.reconcileOrder(other, sold)).created).toHaveLength(3)
  })
})
