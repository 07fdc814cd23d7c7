import type { StoreUnit } from "../../../src/modules/installed-base"
import { describeInstalledBase } from "./installed-base-suite"
import { anOrder, sold } from "./orders"

const scope = { customer_id: "cus_anna", sales_channel_ids: ["sc_web"] }

describeInstalledBase("a customer's orders", ({ service }) => {
  const place = (n: number, ...lines: object[]) =>
    service.reconcileOrder(
      anOrder(
        { id: `order_${n}`, display_id: 1000 + n, placed_at: `2026-03-0${n}T10:00:00.000Z` },
        ...lines.map((line, index) => ({ id: `line_${n}_${index}`, ...line }))
      ),
      sold
    )

  it("are read from their units, newest contract first", async () => {
    await place(
      2,
      { quantity: 2 },
      { product_title: "Dryer" },
      { product_title: "Cable", tracking: "not_tracked", quantity: 10 }
    )
    await place(3, { product_title: "Kettle" })
    await place(1, {})
    const page = await service.listStoreOrders(scope)
    expect(page).toMatchObject({ count: 3, count_exact: true, next_cursor: null })
    expect(page.orders.map(({ id }) => id)).toEqual(["order_3", "order_2", "order_1"])
    expect(page.orders[1]).toEqual({
      id: "order_2",
      display_id: 1002,
      contract_on: "2026-03-02",
      product_titles: ["Cable", "Dryer", "Washing machine"],
      unit_count: 13,
    })
  })

  it("are paged and searched", async () => {
    for (const n of [1, 2, 3]) {
      await place(n, { product_title: n === 2 ? "Kettle" : "Dryer" }, {})
    }
    const first = await service.listStoreOrders({ ...scope, limit: 2, order: "created_at" })
    const second = await service.listStoreOrders({
      ...scope,
      limit: 2,
      order: "created_at",
      cursor: first.next_cursor as string,
    })
    expect([...first.orders, ...second.orders].map(({ id }) => id)).toEqual(["order_1", "order_2", "order_3"])
    const found = await service.listStoreOrders({ ...scope, q: "kettle" })
    expect(found.orders).toMatchObject([{ id: "order_2", product_titles: ["Kettle", "Washing machine"] }])
    expect((await service.listStoreOrders({ ...scope, q: "1003" })).orders.map(({ id }) => id)).toEqual(["order_3"])
  })

  it("open with their units, line by line", async () => {
    await place(1, { quantity: 2 }, { product_title: "Dryer" })
    const order = await service.retrieveStoreOrder("order_1", scope)
    expect(order).toMatchObject({ id: "order_1", display_id: 1001, contract_on: "2026-03-01", unit_count: 3 })
    expect(order.units.map((unit) => [unit.product_title, (unit as StoreUnit).unit_index])).toEqual([
      ["Washing machine", 1],
      ["Washing machine", 2],
      ["Dryer", 1],
    ])
  })
})
