import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../src/modules/installed-base"
import { addDays, addMonths } from "../../src/shared/calendar"
import { sweep } from "../../src/workflows/sweep"
import { extendWarrantyWorkflow } from "../../src/workflows/warranty/workflows/extend-warranty"
import { voidWarrantyWorkflow } from "../../src/workflows/warranty/workflows/void-warranty"
import { describeShop } from "../faults/shop-test"
import type { PlacedOrder } from "../servers/shop/place-order"
import { fullPolicy, publishPolicy } from "./policy"
import { recordEvents } from "./recorder"
import { agent, at } from "./shop"

describeShop("wf_sweep", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const base = () => test.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  /** An order of which no event reached the plugin. */
  const unheard = async (...quantities: number[]) => {
    test.bus.hold()
    const order = await at(test).place(...quantities)
    await test.bus.drain()
    test.bus.release()
    test.bus.takeHeld()
    return order
  }
  const told = async () => {
    await test.bus.drain()
    return events.take()
  }

  it("makes the units and the guarantee of an order that no event told of, and tells of them", async () => {
    const order = await unheard(2)
    expect(await at(test).units(order.id)).toEqual([])
    await told()
    await sweep(test.container)

    const units = await at(test).units(order.id)
    expect(units).toHaveLength(2)
    expect(await told()).toEqual(units.flatMap(({ id }) => [`unit.created ${id}`, `warranty.issued ${id}`]).sort())
  })

  it("finds nothing to do the second time", async () => {
    await unheard(1)
    await sweep(test.container)
    await told()
    const history = () =>
      test.sql("select id from after_sales_unit_event union all select id from after_sales_warranty_event")
    const before = await history()
    await sweep(test.container)

    expect(await told()).toEqual([])
    expect(await history()).toEqual(before)
  })

  it("shares the orders between two processes that sweep at once", async () => {
    const orders = [await unheard(1), await unheard(2), await unheard(3)]
    await told()
    await Promise.all([sweep(test.container), sweep(test.container)])
    await sweep(test.container)

    expect(await test.problems()).toEqual([])
    expect((await Promise.all(orders.map(({ id }) => at(test).units(id)))).map((units) => units.length)).toEqual([
      1, 2, 3,
    ])
    const lines = await told()
    expect(lines.filter((line) => line.startsWith("unit.created"))).toHaveLength(6)
    expect(new Set(lines).size).toBe(lines.length)
  })

  describe("an order that can't be read into units", () => {
    const breakOrder = ({ id }: PlacedOrder) =>
      test.sql(`
        create function refuse_units() returns trigger as $$ begin
          if new.order_id = '${id}' then raise exception 'the shelf is full'; end if; return new; end $$ language plpgsql;
        create trigger refuse_units before insert on after_sales_unit for each row execute function refuse_units()`)
    const mend = () =>
      test.sql("drop trigger if exists refuse_units on after_sales_unit; drop function if exists refuse_units()")
    const queued = async ({ id }: PlacedOrder) =>
      (
        await test.sql<{ attempts: number; last_error: string | null; is_resting: boolean; pause: number }>(
          `select attempts, last_error, coalesce(claimed_until > now(), false) as is_resting,
             extract(epoch from claimed_until - now())::int as pause
           from after_sales_order_sync where order_id = ?`,
          [id]
        )
      )[0]
    const rested = ({ id }: PlacedOrder) =>
      test.sql("update after_sales_order_sync set claimed_until = now() where order_id = ?", [id])
    afterEach(mend)

    it("keeps the reason and does not stop the others", async () => {
      const broken = await unheard(1)
      const sound = await unheard(1)
      await breakOrder(broken)
      await sweep(test.container)

      expect(await queued(broken)).toMatchObject({ attempts: 1, is_resting: true })
      expect((await queued(broken)).last_error).toBe("the shelf is full")
      expect(await at(test).units(broken.id)).toEqual([])
      expect(await at(test).units(sound.id)).toHaveLength(1)
    })

    it("is left in peace for a while, and for longer after each failure", async () => {
      const broken = await unheard(1)
      await breakOrder(broken)
      await sweep(test.container)
      await sweep(test.container)
      expect((await queued(broken)).attempts).toBe(1)

      const pauses = [(await queued(broken)).pause]
      for (let failure = 2; failure <= 6; failure++) {
        await rested(broken)
        await sweep(test.container)
        pauses.push((await queued(broken)).pause)
      }
      expect((await queued(broken)).attempts).toBe(6)
      expect(pauses[5]).toBeGreaterThan(pauses[0])
    })

    it("is visible as lag until it has its units", async () => {
      const broken = await unheard(1)
      await breakOrder(broken)
      await sweep(test.container)
      await test.sql("update after_sales_order_sync set wanted_at = now() - interval '10 minutes'")
      const behind = await base().syncLag()
      expect(behind).toMatchObject({ orders_waiting: 1, orders_failing: 1 })
      expect(behind.lag_seconds).toBeGreaterThanOrEqual(600)

      await mend()
      await rested(broken)
      await sweep(test.container)
      expect(await base().syncLag()).toEqual({
        orders_waiting: 0,
        orders_failing: 0,
        units_waiting: 0,
        oldest_wanted_at: null,
        lag_seconds: 0,
      })
      expect(await queued(broken)).toMatchObject({ attempts: 0, last_error: null })
    })

    it("leaves the queue when it is no order at all", async () => {
      await base().requestOrderSync([{ order_id: "order_gone", order_updated_at: new Date().toISOString() }])
      expect((await base().syncLag()).orders_waiting).toBe(1)
      await sweep(test.container)

      expect((await base().syncLag()).orders_waiting).toBe(0)
    })
  })

  it("goes on with its other parts when one fails, and says that it failed", async () => {
    const order = await unheard(1)
    const failure = { message: expect.stringContaining("does not exist") }
    await test.sql("alter table after_sales_sweep rename to after_sales_sweep_away")
    await expect(sweep(test.container)).rejects.toMatchObject(failure)
    await test.sql("alter table after_sales_sweep_away rename to after_sales_sweep")
    expect(await at(test).units(order.id)).toEqual([])

    const { order: ending } = await at(test).deliveredOn(almostOver())
    await told()
    await test.sql("alter table after_sales_unit_transfer rename to after_sales_unit_transfer_away")
    await expect(sweep(test.container)).rejects.toMatchObject(failure)
    await test.sql("alter table after_sales_unit_transfer_away rename to after_sales_unit_transfer")
    const [unit] = await at(test).units(ending.id)
    expect(await told()).toContain(`warranty.expiring ${unit.id}`)
  })

  /** A delivery whose guarantee of two years ends in twenty days. */
  const almostOver = () => addMonths(addDays(new Date().toISOString().slice(0, 10), 20), -24)

  describe("a warranty that is about to end", () => {
    const ending = async () => {
      const { order } = await at(test).deliveredOn(almostOver())
      await told()
      return (await at(test).units(order.id))[0]
    }
    const expiring = async () => (await told()).filter((line) => line.startsWith("warranty.expiring"))

    it("is announced once, however often and by how many processes it is looked for", async () => {
      const unit = await ending()
      await Promise.all([sweep(test.container), sweep(test.container)])
      await sweep(test.container)

      expect(await expiring()).toEqual([`warranty.expiring ${unit.id}`])
    })

    it("is announced again before its new end when it got more time", async () => {
      const unit = await ending()
      await sweep(test.container)
      expect(await expiring()).toHaveLength(1)
      const [warranty] = await at(test).warranties(unit.id)
      await extendWarrantyWorkflow(test.container).run({
        input: { warranty_id: warranty.id, cause: "goodwill", cause_id: "letter", days: 5, actor: agent },
      })
      await sweep(test.container)

      expect(await expiring()).toEqual([`warranty.expiring ${unit.id}`])
    })

    it("is not announced when it is void, far away or over", async () => {
      await publishPolicy(test.container, fullPolicy("two", { content: { months_parts: 24, months_labour: 24 } }))
      const unit = await ending()
      const commercial = (await at(test).warranties(unit.id)).filter(({ kind }) => kind === "commercial")[0]
      await voidWarrantyWorkflow(test.container).run({
        input: { warranty_id: commercial.id, reason: "opened by force", actor: agent },
      })
      await at(test).deliveredOn("2026-10-01")
      await at(test).deliveredOn("2020-01-01")
      await sweep(test.container)

      expect(await expiring()).toEqual([`warranty.expiring ${unit.id}`])
    })
  })
})
