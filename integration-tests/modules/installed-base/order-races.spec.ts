import { describeInstalledBase } from "./installed-base-suite"
import { aParcel, anOrder, delivered, shipped, sold } from "./orders"

describeInstalledBase("events that race", ({ service, sql }) => {
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
})
