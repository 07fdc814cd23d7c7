import { Modules } from "@medusajs/framework/utils"
import { updateOrderWorkflow } from "@medusajs/medusa/core-flows"
import { UnitEvents } from "../../src/workflows/events"
import { correctUnitFactWorkflow } from "../../src/workflows/installed-base/workflows/correct-unit-fact"
import { reconcileOrdersWorkflow } from "../../src/workflows/installed-base/workflows/reconcile-orders"
import { recordUnitFactWorkflow } from "../../src/workflows/installed-base/workflows/record-unit-fact"
import { updateUnitDetailsWorkflow } from "../../src/workflows/installed-base/workflows/update-unit-details"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../src/modules/warranty"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { receiveReturn, requestReturn } from "../servers/shop/returns"
import { recordEvents } from "./recorder"
import { agent, at, moveDelivery } from "./shop"

describeShop("wf_facts", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })
  beforeEach(() => {
    events.take()
  })

  const correct = (unitId: string, instant: string | null) =>
    correctUnitFactWorkflow(test.container).run({
      input: { unit_id: unitId, fact: "delivered_at", at: instant, reason_code: "typing_error", actor: agent },
    })
  const statutory = async (unitId: string) =>
    (await at(test).warranties(unitId)).find((warranty) => warranty.kind === "statutory")

  it("issues the law's guarantee with the order and starts it with the delivery", async () => {
    const order = await at(test).place(1)
    await test.bus.drain()
    const [unit] = await at(test).units(order.id)
    expect(await statutory(unit.id)).toMatchObject({ starts_on: null, parts_ends_on: null })
    expect(events.take()).toEqual([`unit.created ${unit.id}`, `warranty.issued ${unit.id}`])
  })

  it("tells of a delivery once, and of the start of what it starts", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)
    const told = events.take()

    expect(told.filter((line) => line === `unit.delivered ${unit.id}`)).toHaveLength(1)
    expect(told.filter((line) => line === `warranty.started ${unit.id}`)).toHaveLength(1)
  })

  it("takes over a delivery date that core corrected without an event, by the sweep", async () => {
    const { order, parcel } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)
    await sweep(test.container)
    expect(await statutory(unit.id)).toMatchObject({ starts_on: "2026-02-03", parts_ends_on: "2028-02-03" })

    await moveDelivery(test.container, parcel, "2026-02-05")
    await sweep(test.container)
    expect(await statutory(unit.id)).toMatchObject({ starts_on: "2026-02-05", parts_ends_on: "2028-02-05" })
  })

  it("T-014: moves the end with a corrected delivery and keeps both dates and the reason", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    await sweep(test.container)
    const [unit] = await at(test).units(order.id)
    events.take()
    await correct(unit.id, "2026-02-05T10:00:00.000Z")

    expect(await statutory(unit.id)).toMatchObject({ parts_ends_on: "2028-02-05" })
    const [entry] = await test.sql<{ data: Record<string, unknown>; actor_id: string }>(
      "select data, actor_id from after_sales_unit_event where unit_id = ? and kind like '%correct%'",
      [unit.id]
    )
    expect(JSON.stringify(entry.data)).toContain("2026-02-03T10:00:00.000Z")
    expect(JSON.stringify(entry.data)).toContain("2026-02-05T10:00:00.000Z")
    expect(JSON.stringify(entry.data)).toContain("typing_error")
    expect(entry.actor_id).toBe(agent.id)
    expect(events.take()).toContain(`unit.corrected ${unit.id}`)
  })

  it("T-014: does not shorten an end that the customer was shown", async () => {
    const { order } = await at(test).deliveredOn("2026-02-05")
    await sweep(test.container)
    const [unit] = await at(test).units(order.id)
    const warranty = await statutory(unit.id)
    await test.container
      .resolve<WarrantyModuleService>(WARRANTY_MODULE)
      .markShown([warranty?.id ?? ""], { type: "customer", id: test.customer.id })
    await correct(unit.id, "2026-02-03T10:00:00.000Z")

    expect(await statutory(unit.id)).toMatchObject({ parts_ends_on: "2028-02-05" })
  })

  it("writes a fact of its own once, and the second telling changes nothing", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    await sweep(test.container)
    const [unit] = await at(test).units(order.id)
    const install = () =>
      recordUnitFactWorkflow(test.container).run({
        input: { unit_id: unit.id, fact: "installed_at", at: "2026-02-10T09:00:00.000Z", actor: agent },
      })
    await install()
    await install()

    expect((await at(test).unit(unit.id)).status).toBe("installed")
    expect((await at(test).history(unit.id)).filter((kind) => kind === "installed")).toHaveLength(1)
  })

  it("T-012: counts from the installation where the seller installs", async () => {
    const { order } = await at(test).deliveredOn("2026-01-10")
    await sweep(test.container)
    const [unit] = await at(test).units(order.id)
    await updateUnitDetailsWorkflow(test.container).run({
      input: { unit_id: unit.id, is_installed_by_seller: true, actor: agent },
    })
    await recordUnitFactWorkflow(test.container).run({
      input: { unit_id: unit.id, fact: "installed_at", at: "2026-01-24T09:00:00.000Z", actor: agent },
    })

    expect(await statutory(unit.id)).toMatchObject({ starts_on: "2026-01-24", parts_ends_on: "2028-01-24" })
  })

  it("ends the law's guarantee of a buyer who turns out to be a business, and gives it back", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)
    const mark = (kind: "business" | "consumer") =>
      updateUnitDetailsWorkflow(test.container).run({ input: { unit_id: unit.id, buyer_kind: kind, actor: agent } })

    await mark("business")
    expect(await statutory(unit.id)).toMatchObject({ void_reason: "business_buyer" })
    await mark("consumer")
    expect(await statutory(unit.id)).toMatchObject({ void_reason: null })
  })

  it("reads the law of another country when the place is put right", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    await sweep(test.container)
    const [unit] = await at(test).units(order.id)
    await updateUnitDetailsWorkflow(test.container).run({
      input: { unit_id: unit.id, country_code: "es", actor: agent },
    })

    expect(await statutory(unit.id)).toMatchObject({ parts_ends_on: "2029-02-03" })
  })

  it("refuses a fact of a unit that does not exist, and a day in the future", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)
    const record = (unitId: string, instant: string) =>
      recordUnitFactWorkflow(test.container).run({
        input: { unit_id: unitId, fact: "scrapped_at", at: instant, actor: agent },
        throwOnError: false,
      })

    expect((await record("asunit_unknown", "2026-02-10T09:00:00.000Z")).errors[0].error.message).toMatch(/not found/)
    expect((await record(unit.id, "2999-01-01T00:00:00.000Z")).errors).toHaveLength(1)
    expect((await at(test).unit(unit.id)).status).toBe("delivered")
  })

  it("puts nothing but ids into its events", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const [unit] = await at(test).units(order.id)

    expect(events.payloads(UnitEvents.CREATED)).toContainEqual({ id: unit.id })
    for (const data of events.payloads(UnitEvents.DELIVERED)) {
      expect(Object.keys(data)).toEqual(["id"])
    }
  })

  it("takes a return for what it is: received by the shop at a time of its own, which may be put right", async () => {
    const { order } = await at(test).deliveredOn("2026-02-03")
    const lines = [{ id: order.lines[0].id, quantity: 1 }]
    const returnId = await requestReturn(test.container, { orderId: order.id, locationId: test.shop.locationId, lines })
    await receiveReturn(test.container, returnId, lines)
    await test.bus.drain()
    const orders = test.container.resolve(Modules.ORDER)
    const { received_at } = await orders.retrieveReturn(returnId)
    const returnedAt = async () => (await at(test).units(order.id))[0].returned_at
    expect(await returnedAt()).toEqual(received_at)

    const earlier = new Date("2026-03-01T09:00:00.000Z")
    // Core's type leaves the instant out; its table and service take it.
    const data = { id: returnId, received_at: earlier }
    await orders.updateReturns([{ selector: { id: returnId }, data }])
    await reconcileOrdersWorkflow(test.container).run({ input: { order_ids: [order.id] } })
    expect(await returnedAt()).toEqual(earlier)
  })

  it("goes where the order's address is changed to, while it is on its way", async () => {
    const order = await at(test).place(1)
    await test.bus.drain()
    const move = async (province: string) => {
      const input = { id: order.id, user_id: agent.id, shipping_address: { province } }
      await updateOrderWorkflow(test.container).run({ input })
      await test.bus.drain()
      return (await at(test).units(order.id))[0]
    }
    expect(await move("MI")).toMatchObject({ country_code: "it", region_code: "MI" })
    await at(test).deliver(order, "2026-02-03")
    expect(await move("TO")).toMatchObject({ region_code: "MI" })
  })
})
