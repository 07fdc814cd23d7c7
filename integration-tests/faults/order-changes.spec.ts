import { Modules } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { editQuantity } from "../servers/shop/edit-order"
import { deliver, pack, ship } from "../servers/shop/parcels"
import { placeOrder } from "../servers/shop/place-order"
import { receiveReturn, requestReturn } from "../servers/shop/returns"
import { describeShop } from "./shop-test"

describeShop("changes", (test) => {
  const place = (...quantities: number[]) => placeOrder(test.container, { ...test, quantities })
  const statuses = async () =>
    (
      await test.sql<{ status: string }>(
        "select unit_index || ' ' || status as status from after_sales_unit order by order_line_id, unit_index"
      )
    ).map(({ status }) => status)

  it("follows an order that is edited from three pieces to two and back to three", async () => {
    const order = await place(3)
    await test.bus.drain()
    const edit = (quantity: number) => editQuantity(test.container, order.id, { id: order.lines[0].id, quantity })

    await edit(2)
    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 ordered", "2 ordered", "3 cancelled"])

    await edit(3)
    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 ordered", "2 ordered", "3 cancelled", "4 ordered"])
  })

  it("ends in three pieces when it hears of both edits at once", async () => {
    const order = await place(3)
    await test.bus.drain()
    test.bus.hold()
    await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 2 })
    await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 3 })
    await test.bus.drain()
    test.bus.release()

    await Promise.all(test.bus.takeHeld().map((event) => test.bus.deliver(event)))

    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 ordered", "2 ordered", "3 ordered"])
  })

  it("forgets a line that was edited away", async () => {
    const order = await place(2, 1)
    await test.bus.drain()
    await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 0 })

    expect(await test.problems()).toEqual([])
    expect((await statuses()).sort()).toEqual(["1 cancelled", "1 ordered", "2 cancelled"])
  })

  it("gives each parcel its own units and each unit its own day", async () => {
    const { container } = test
    const order = await place(3)
    const [line] = order.lines
    const first = await pack(container, order.id, [{ id: line.id, quantity: 2 }])
    await deliver(container, order.id, first)
    const second = await pack(container, order.id, [{ id: line.id, quantity: 1 }])
    await ship(container, order.id, second, [{ id: line.id, quantity: 1 }])

    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 delivered", "2 delivered", "3 shipped"])

    await deliver(container, order.id, second)
    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 delivered", "2 delivered", "3 delivered"])
  })

  it("sets the units of a cancelled parcel free for the next one", async () => {
    const { container } = test
    const order = await place(2)
    const first = await pack(container, order.id, order.lines)
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: order.id, fulfillment_id: first } })
    expect(await test.problems()).toEqual([])

    await deliver(container, order.id, await pack(container, order.id, order.lines))

    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 delivered", "2 delivered"])
  })

  it("lets the pieces go that come back, whole or damaged", async () => {
    const { container, shop } = test
    const order = await place(3)
    const [line] = order.lines
    await deliver(container, order.id, await pack(container, order.id, order.lines))
    const coming = { orderId: order.id, locationId: shop.locationId, lines: [{ id: line.id, quantity: 2 }] }
    const returnId = await requestReturn(container, coming)
    expect(await test.problems()).toEqual([])

    await receiveReturn(container, returnId, [{ id: line.id, quantity: 1 }])
    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 delivered", "2 delivered", "3 returned"])

    await receiveReturn(container, returnId, [{ id: line.id, quantity: 1 }], true)
    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual(["1 delivered", "2 returned", "3 returned"])
  })

  it("makes no units of an order that was cancelled before it was heard of", async () => {
    test.bus.hold()
    const order = await place(2, 1)
    await cancelOrderWorkflow(test.container).run({ input: { order_id: order.id } })
    await test.bus.drain()
    test.bus.release()
    await Promise.all(test.bus.takeHeld().map((event) => test.bus.deliver(event)))

    expect(await test.problems()).toEqual([])
    expect(await statuses()).toEqual([])
  })

  it("takes a discount off the price once, though core keeps a copy of it for each version of the order", async () => {
    test.bus.hold()
    const order = await place(3)
    await test.container
      .resolve(Modules.ORDER)
      .createOrderLineItemAdjustments([{ item_id: order.lines[0].id, amount: 30, code: "THIRTY-OFF", version: 1 }])
    await pack(test.container, order.id, order.lines)
    await test.bus.drain()
    test.bus.release()
    await Promise.all(test.bus.takeHeld().map((event) => test.bus.deliver(event)))

    expect(await test.problems()).toEqual([])
    const copies = await test.sql("select version from order_line_item_adjustment order by version")
    expect(copies).toEqual([{ version: 1 }, { version: 2 }])
    const [{ price_paid }] = await test.sql<{ price_paid: string }>("select distinct price_paid from after_sales_unit")
    expect(Number(price_paid)).toBe(((101 * 3 - 30) / 3) * 1.22)
  })

  it("keeps the price of what was paid, and takes the one of an edit for the pieces that come with it", async () => {
    const order = await place(1)
    await test.bus.drain()
    await editQuantity(test.container, order.id, { id: order.lines[0].id, quantity: 2, unit_price: 50 })

    expect(await test.problems()).toEqual([])
    const prices = await test.sql<{ price_paid: string }>("select price_paid from after_sales_unit order by unit_index")
    expect(prices.map(({ price_paid }) => Number(price_paid))).toEqual([101 * 1.22, 50 * 1.22])
  })

  it("cancels the units of a cancelled order", async () => {
    const order = await place(2, 1)
    expect(await test.problems()).toEqual([])
    await cancelOrderWorkflow(test.container).run({ input: { order_id: order.id } })

    expect(await test.problems()).toEqual([])
    expect((await statuses()).sort()).toEqual(["1 cancelled", "1 cancelled", "2 cancelled"])
  })
})
