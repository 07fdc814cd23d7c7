import { scanUnitSerialsWorkflow } from "../../src/workflows/installed-base/workflows/scan-unit-serials"
import { setUnitSerialWorkflow } from "../../src/workflows/installed-base/workflows/set-unit-serial"
import { describeShop } from "../faults/shop-test"
import { recordEvents } from "./recorder"
import { agent, at } from "./shop"

describeShop("wf_serials", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const scan = (orderId: string, serials: string[]) =>
    scanUnitSerialsWorkflow(test.container).run({
      input: { order_id: orderId, serials, actor: agent },
      throwOnError: false,
    })
  const set = (unitId: string, serial: string | null) =>
    setUnitSerialWorkflow(test.container).run({
      input: { unit_id: unitId, serial_number: serial, actor: agent },
      throwOnError: false,
    })
  const unitsOf = async (...quantities: number[]) => {
    const order = await at(test).place(...quantities)
    await test.bus.drain()
    return { order, units: await at(test).units(order.id) }
  }
  const serialsOf = async (orderId: string) => (await at(test).units(orderId)).map((unit) => unit.serial_number)

  it("gives the numbers of a scan to the units in the order of the scan", async () => {
    const { order } = await unitsOf(3)
    events.take()
    const { errors } = await scan(order.id, ["SN-1", "SN-2", "SN-3"])

    expect(errors).toEqual([])
    expect(await serialsOf(order.id)).toEqual(["SN-1", "SN-2", "SN-3"])
    expect(events.take().filter((line) => line.startsWith("unit.serial_set"))).toHaveLength(3)
  })

  it("leaves units that have a number alone", async () => {
    const { order, units } = await unitsOf(3)
    await set(units[1].id, "HAND-1")
    await scan(order.id, ["SCAN-1", "SCAN-2"])

    expect(await serialsOf(order.id)).toEqual(["SCAN-1", "HAND-1", "SCAN-2"])
  })

  it("reads the same scan twice without harm", async () => {
    const { order } = await unitsOf(2)
    await scan(order.id, ["A-1", "A-2"])
    const { errors } = await scan(order.id, ["A-1", "A-2"])

    expect(errors).toEqual([])
    expect(await serialsOf(order.id)).toEqual(["A-1", "A-2"])
  })

  it("writes none of a scan that has more numbers than the order has units", async () => {
    const { order } = await unitsOf(2)
    const { errors } = await scan(order.id, ["B-1", "B-2", "B-3"])

    expect(errors).toHaveLength(1)
    expect(await serialsOf(order.id)).toEqual([null, null])
  })

  it("sees that two ways of writing are one number, and does not say whose it is", async () => {
    const { units } = await unitsOf(2)
    await set(units[0].id, "ab-77 01")
    const { errors } = await set(units[1].id, "ＡＢ-7701")

    expect(errors).toHaveLength(1)
    expect(errors[0].error.type).toBe("conflict")
    expect(errors[0].error.message).not.toContain(units[0].id)
    expect(errors[0].error.message).not.toContain(test.customer.email)
  })

  it("lets a number go with a unit that was cancelled and come back with another", async () => {
    const { units } = await unitsOf(2)
    await set(units[0].id, "C-1")
    expect((await set(units[0].id, null)).errors).toEqual([])
    expect((await set(units[1].id, "C-1")).errors).toEqual([])
    expect((await at(test).unit(units[1].id)).serial_number).toBe("C-1")
  })

  it("gives one number to one of two agents who type it at the same time", async () => {
    const { units } = await unitsOf(2)
    const outcomes = await Promise.all([set(units[0].id, "RACE-1"), set(units[1].id, "race-1")])

    expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    expect((await at(test).units(units[0].id)).length).toBe(0)
  })

  it("allows the same number on two products", async () => {
    const { order, units } = await unitsOf(1, 1)
    expect((await set(units[0].id, "SHARED")).errors).toEqual([])
    expect((await set(units[1].id, "SHARED")).errors).toEqual([])
    expect(await serialsOf(order.id)).toEqual(["SHARED", "SHARED"])
  })

  it.each(["", "   ", "\u200b", "x".repeat(200)])("refuses %j as a serial number", async (serial) => {
    const { units } = await unitsOf(1)

    expect((await set(units[0].id, serial)).errors).toHaveLength(1)
    expect((await at(test).unit(units[0].id)).serial_number).toBeNull()
  })
})
