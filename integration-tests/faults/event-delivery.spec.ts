import { sweep } from "../../src/workflows/sweep"
import type { BusEvent } from "../servers/bus"
import { deliver, pack, ship } from "../servers/shop/parcels"
import { placeOrder } from "../servers/shop/place-order"
import { describeShop } from "./shop-test"

const times = <Item>(count: number, items: Item[]): Item[] => Array.from({ length: count }, () => items).flat()

describeShop("delivery", (test) => {
  /** An order of two lines whose three pieces have all arrived, of which the plugin has heard nothing. */
  async function unheardOrder(): Promise<{ events: BusEvent[]; orderId: string }> {
    const { container, bus } = test
    bus.hold()
    const order = await placeOrder(container, { ...test, quantities: [2, 1] })
    const parcel = await pack(container, order.id, order.lines)
    await ship(container, order.id, parcel, order.lines)
    await deliver(container, order.id, parcel)
    await bus.drain()
    bus.release()

    return { events: bus.takeHeld(), orderId: order.id }
  }

  const census = () =>
    test.sql<{ units: string; warranties: string; started: string }>(
      `select (select count(*) from after_sales_unit) as units, count(*) as warranties, count(starts_on) as started
       from after_sales_warranty where kind = 'statutory'`
    )
  const oneRightSet = [{ units: "3", warranties: "3", started: "3" }]

  it("makes one set of units of order.placed and delivery.created delivered ten times in parallel", async () => {
    const { events } = await unheardOrder()
    const twice = events.filter(({ name }) => name === "order.placed" || name === "delivery.created")
    expect(twice.map(({ name }) => name)).toEqual(["order.placed", "delivery.created"])

    await Promise.all(times(10, twice).map((event) => test.bus.deliver(event)))

    expect(await test.problems()).toEqual([])
    expect(await census()).toEqual(oneRightSet)
  })

  it("makes the same set of all events in reverse order, each of them ten times", async () => {
    const { events } = await unheardOrder()
    expect(events.length).toBeGreaterThanOrEqual(4)

    for (const event of times(10, [...events].reverse())) {
      await test.bus.deliver(event)
    }

    expect(await test.problems()).toEqual([])
    expect(await census()).toEqual(oneRightSet)
  })

  it("makes the same set of a delivery alone", async () => {
    const { events } = await unheardOrder()

    await test.bus.deliver(events.find(({ name }) => name === "delivery.created") as BusEvent)

    expect(await test.problems()).toEqual([])
    expect(await census()).toEqual(oneRightSet)
  })

  it("makes the same set when the bus lost every event, by the sweep", async () => {
    await unheardOrder()
    expect(await test.problems()).not.toEqual([])

    await sweep(test.container)

    expect(await test.problems()).toEqual([])
    expect(await census()).toEqual(oneRightSet)
  })

  it("makes the same set when the sweep and all events come at once", async () => {
    const { events } = await unheardOrder()

    await Promise.all([sweep(test.container), ...times(3, events).map((event) => test.bus.deliver(event))])
    await sweep(test.container)

    expect(await test.problems()).toEqual([])
    expect(await census()).toEqual(oneRightSet)
  })

  it("takes a delivery without a shipment as it is", async () => {
    const { container } = test
    const order = await placeOrder(container, { ...test, quantities: [2] })
    await deliver(container, order.id, await pack(container, order.id, order.lines))

    expect(await test.problems()).toEqual([])
    const units = await test.sql("select shipped_at, delivered_at is not null as arrived, status from after_sales_unit")
    expect(units).toEqual(times(2, [{ shipped_at: null, arrived: true, status: "delivered" }]))
  })

  it("does nothing more when an old event comes after everything is right", async () => {
    const { events } = await unheardOrder()
    await sweep(test.container)
    await test.problems()
    const history = () =>
      test.sql("select count(*) from after_sales_unit_event union all select count(*) from after_sales_warranty_event")
    const before = await history()

    for (const event of events) {
      await test.bus.deliver(event)
    }

    expect(await history()).toEqual(before)
  })
})
