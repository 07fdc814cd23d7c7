import { describeInstalledBase } from "./installed-base-suite"
import { anOrder, sold } from "./orders"

const stamp = (minute: number) => new Date(Date.UTC(2026, 5, 1, 12, minute)).toISOString()
const order = (n: number, minute = 0) => ({
  order_id: `order_${String(n).padStart(3, "0")}`,
  order_updated_at: stamp(minute),
})

describeInstalledBase("the queue of orders", ({ service, sql, inTransaction }) => {
  const pass = (seconds: number) =>
    sql(`update after_sales_order_sync set claimed_until = claimed_until - ? * interval '1 second'`, [seconds])

  it("takes what is newer than what the units reflect, once", async () => {
    expect(await service.requestOrderSync([order(1), order(2), order(1)])).toBe(2)
    expect(await service.requestOrderSync([order(1), order(2)])).toBe(0)
    expect((await service.claimOrders(10, 60)).sort()).toEqual(["order_001", "order_002"])

    await service.reconcileOrder(anOrder({ id: "order_001" }), { ...sold, order_updated_at: stamp(0) })
    expect(await service.requestOrderSync([order(1)])).toBe(0)
    expect(await service.requestOrderSync([order(1, 1)])).toBe(1)
    expect(await service.claimOrders(10, 60)).toEqual(["order_001"])
  })

  it("knows an order that was reconciled by its event, and doesn't queue it", async () => {
    await service.reconcileOrder(anOrder({ id: "order_001" }), { ...sold, order_updated_at: stamp(5) })
    expect(await service.requestOrderSync([order(1, 4), order(1, 5)])).toBe(0)
    expect(await service.syncLag()).toMatchObject({ orders_waiting: 0 })
  })

  it("gives processes that ask at once different orders, and each to one", async () => {
    await service.requestOrderSync(Array.from({ length: 100 }, (_, n) => order(n)))
    const batches = await Promise.all(Array.from({ length: 8 }, () => service.claimOrders(15, 60)))
    const claimed = batches.flat()
    expect(claimed).toHaveLength(100)
    expect(new Set(claimed).size).toBe(100)
  })

  it("passes over an order that somebody is reconciling", async () => {
    await service.requestOrderSync([order(1), order(2)])
    await inTransaction(async (elsewhere) => {
      await elsewhere(`select 1 from after_sales_order_sync where order_id = 'order_001' for update`)
      expect(await service.claimOrders(10, 60)).toEqual(["order_002"])
    })
  })

  it("gives an order of a process that died to another when the lease is over, ever more rarely", async () => {
    await service.requestOrderSync([order(1)])
    const pauses = []
    for (let round = 0; round < 12; round++) {
      expect(await service.claimOrders(10, 60)).toEqual(["order_001"])
      expect(await service.claimOrders(10, 60)).toEqual([])
      const [{ pause }] = await sql<{ pause: number }>(
        `select round(extract(epoch from claimed_until - updated_at))::int as pause from after_sales_order_sync`
      )
      pauses.push(pause)
      await pass(pause)
    }
    expect(pauses).toEqual([60, 60, 60, 60, 80, 160, 320, 640, 1280, 2560, 3600, 3600])
  })

  it("keeps a failed order with its reason, and forgets that when it succeeds", async () => {
    await service.requestOrderSync([order(1)])
    await service.claimOrders(10, 60)
    await service.failOrderSync("order_001", "x".repeat(2000))
    expect(await sql(`select attempts, length(last_error) as length from after_sales_order_sync`)).toEqual([
      { attempts: 1, length: 1000 },
    ])
    expect(await service.syncLag()).toMatchObject({ orders_waiting: 1, orders_failing: 1 })
    expect(await service.claimOrders(10, 60)).toEqual([])
    await pass(3600)
    expect(await service.claimOrders(10, 60)).toEqual(["order_001"])
    await service.reconcileOrder(anOrder({ id: "order_001" }), { ...sold, order_updated_at: stamp(0) })
    expect(await service.syncLag()).toMatchObject({ orders_waiting: 0, orders_failing: 0, oldest_wanted_at: null })
  })

  it("queues an order that failed on its event, though nobody had asked for it", async () => {
    await service.failOrderSync("order_001", "no such product")
    await pass(10)
    expect(await service.claimOrders(10, 60)).toEqual(["order_001"])
  })

  it("also queues one that failed after it had been reconciled", async () => {
    await service.reconcileOrder(anOrder({ id: "order_001" }), { ...sold, order_updated_at: stamp(0) })
    await service.failOrderSync("order_001", "database is full")
    await pass(10)
    expect(await service.claimOrders(10, 60)).toEqual(["order_001"])
    await service.reconcileOrder(anOrder({ id: "order_001" }), { ...sold, order_updated_at: stamp(0) })
    expect(await service.claimOrders(10, 60)).toEqual([])
  })

  it("is done with what is no sale", async () => {
    await service.requestOrderSync([order(1)])
    await service.finishOrderSync(["order_001"])
    expect(await service.syncLag()).toMatchObject({ orders_waiting: 0 })
  })

  it("lets an order wait on when something newer was announced while it was worked on", async () => {
    await service.requestOrderSync([order(1)])
    await service.claimOrders(10, 60)
    await service.requestOrderSync([order(1, 3)])
    await service.reconcileOrder(anOrder({ id: "order_001" }), { ...sold, order_updated_at: stamp(0) })
    expect(await service.claimOrders(10, 60)).toEqual([])
    await pass(3600)
    expect(await service.claimOrders(10, 60)).toEqual(["order_001"])
  })

  it("tells how long the oldest has been waiting", async () => {
    await service.requestOrderSync([order(1), order(2)])
    await sql(
      `update after_sales_order_sync set wanted_at = now() - interval '90 seconds' where order_id = 'order_001'`
    )
    const lag = await service.syncLag()
    expect(lag).toMatchObject({ orders_waiting: 2, units_waiting: 0, oldest_wanted_at: expect.any(String) })
    expect(lag.lag_seconds).toBeGreaterThanOrEqual(90)
  })
})
