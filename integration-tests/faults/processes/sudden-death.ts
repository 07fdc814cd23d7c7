import { setTimeout } from "node:timers/promises"
import { completeCart } from "./complete-cart"
import { type Fleet, isFull } from "./fleet"
import { seededRandom } from "./random"
import { until } from "./until"

const kills = isFull ? 50 : 5
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)

/** The server's process dies without a word. */
export function suddenDeath(fleet: Fleet): void {
  const census = async (table: string) =>
    Number((await fleet.database.sql<{ count: string }>(`select count(*) from ${table}`))[0].count)

  it(
    `misses and doubles nothing after ${kills} kills at random moments between order and warranty (FAULTS_SEED=${seed})`,
    async () => {
      const { shop, customer } = fleet
      const random = seededRandom(seed)
      const before = { units: await census("after_sales_unit"), warranties: await census("after_sales_warranty") }
      const orders = await census('"order"')
      const server = await fleet.server("one")
      const carts: string[] = []
      for (let count = 0; count <= kills; count++) {
        carts.push(await server.call("makeCart", { shop, customer, quantities: [2, 1] }))
      }
      const [first, ...others] = carts
      const timed = completeCart(server, shop, first)
      const toWarranty = await until(async () => (await census("after_sales_warranty")) === before.warranties + 3)
      expect(await timed).toBe(true)

      for (const cart of others) {
        const doomed = await fleet.server("one")
        const answer = completeCart(doomed, shop, cart)
        await setTimeout(random() * toWarranty * 1.2)
        await doomed.kill()
        await answer
      }
      const next = await fleet.server("one")
      await fleet.expireLeases()
      await next.call("sweepNow", null)

      expect(await fleet.problems()).toEqual([])
      expect((await census("after_sales_unit")) - before.units).toBe(3 * ((await census('"order"')) - orders))
    },
    kills * 20_000 + 60_000
  )

  it.each([
    { table: "after_sales_unit", moment: "before the units", units: 0 },
    { table: "after_sales_warranty", moment: "between units and warranties", units: 3 },
  ])(
    "makes what is missing when it dies $moment",
    async ({ table, units }) => {
      const { shop, customer, database } = fleet
      const server = await fleet.server("one")
      await server.call("drainBus", null)
      const before = { units: await census("after_sales_unit"), warranties: await census("after_sales_warranty") }
      const cart = await server.call("makeCart", { shop, customer, quantities: [2, 1] })
      await database.sql("begin")
      await database.sql(`lock table ${table} in exclusive mode`)
      try {
        expect(await completeCart(server, shop, cart)).toBe(true)
        await until(async () => (await waitingFor(table)) > 0)
      } finally {
        await server.kill()
        await dropWaiting()
        await database.sql("rollback")
      }
      expect(await census("after_sales_unit")).toBe(before.units + units)
      expect(await census("after_sales_warranty")).toBe(before.warranties)
      expect(await fleet.problems()).not.toEqual([])

      const next = await fleet.server("one")
      await fleet.expireLeases()
      await next.call("sweepNow", null)

      expect(await fleet.problems()).toEqual([])
      expect(await census("after_sales_warranty")).toBe(before.warranties + 3)
    },
    60_000
  )

  /** A statement that waits goes on when the lock is gone, without a client to hear of it; here its connection dies too. */
  const dropWaiting = () =>
    fleet.database.sql(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`
    )

  const waitingFor = async (table: string) =>
    Number(
      (
        await fleet.database.sql<{ count: string }>(
          "select count(*) from pg_locks where not granted and relation = $1::regclass",
          [table]
        )
      )[0].count
    )

  it("goes on where a sweep was killed", async () => {
    const { shop, customer, database } = fleet
    const orders = isFull ? 400 : 120
    const server = await fleet.server("one")
    const known = await census("after_sales_unit")
    await server.call("createOrdersSilently", { shop, customer, count: orders, lines: 3 })
    const sweeping = server.call("sweepNow", null).catch(() => undefined)
    await until(async () => (await census("after_sales_unit")) > known + orders)
    await server.kill()
    await sweeping
    expect(await census("after_sales_unit")).toBeLessThan(known + 3 * orders)
    expect((await database.sql("select 1 from after_sales_order_sync where claimed_until > now()")).length).not.toBe(0)

    const next = await fleet.server("one")
    await fleet.expireLeases()
    await next.call("sweepNow", null)

    expect(await fleet.problems()).toEqual([])
    expect(await census("after_sales_unit")).toBe(known + 3 * orders)
  }, 120_000)
}
