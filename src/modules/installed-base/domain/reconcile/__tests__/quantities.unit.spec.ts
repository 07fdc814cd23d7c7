import { anOrder, aParcel, delivered } from "./orders"
import { Shop } from "./shop"

describe("an order's quantities", () => {
  it("give each piece a unit with an index of its own, from 1", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { id: "a", quantity: 2 }, { id: "b", quantity: 1 }))
    expect(shop.units.map((unit) => [unit.order_line_id, unit.unit_index])).toEqual([
      ["a", 1],
      ["a", 2],
      ["b", 1],
    ])
  })

  it("edited 3 → 2 → 3 take the highest index off and use the next free one", () => {
    const shop = new Shop()
    for (const quantity of [3, 2, 3]) {
      shop.tell(anOrder({}, { quantity }))
    }
    expect(shop.units.map((unit) => unit.unit_index)).toEqual([1, 2, 3, 4])
    expect(shop.indexes((unit) => unit.cancelled_at)).toEqual([3])
  })

  it("cancel the units of a line that was edited away", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { id: "a" }, { id: "b" }))
    shop.tell(anOrder({}, { id: "a" }))
    expect(shop.live().map((unit) => unit.order_line_id)).toEqual(["a"])
  })

  it("cancel everything with the order, at its own time, and make nothing new", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 2 }))
    shop.tell(anOrder({ cancelled_at: "2026-03-02T10:00:00.000Z" }, { quantity: 3 }))
    expect(shop.units.map((unit) => unit.cancelled_at)).toEqual(Array(2).fill("2026-03-02T10:00:00.000Z"))
  })

  it("count received returns out, and keep the returned unit", () => {
    const shop = new Shop()
    const parcels = [aParcel({ quantity: 2, delivered_at: delivered })]
    shop.tell(anOrder({}, { quantity: 2, fulfillments: parcels }))
    shop.tell(anOrder({}, { quantity: 2, returned_quantity: 1, fulfillments: parcels }), "2026-04-01T00:00:00.000Z")
    expect(shop.units.map((unit) => unit.returned_at)).toEqual([null, "2026-04-01T00:00:00.000Z"])
    expect(shop.units.map((unit) => unit.delivered_at)).toEqual([delivered, delivered])
  })

  it("know a unit that came back although the order is seen for the first time after that", () => {
    const shop = new Shop()
    shop.tell(
      anOrder(
        {},
        { quantity: 3, returned_quantity: 1, fulfillments: [aParcel({ quantity: 3, delivered_at: delivered })] }
      )
    )
    expect(shop.units).toHaveLength(3)
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([3])
    expect(shop.units.every((unit) => unit.delivered_at === delivered)).toBe(true)
  })

  it.each([
    ["things that are not shipped", { requires_shipping: false }],
    ["excluded products", { tracking: "excluded" as const }],
    ["nothing", { quantity: 0 }],
  ])("make no unit of %s", (_, line) => {
    const shop = new Shop()
    shop.tell(anOrder({}, line))
    expect(shop.units).toEqual([])
  })

  it("still take back units of a product that was excluded later", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 2 }))
    shop.tell(anOrder({}, { quantity: 1, tracking: "excluded" }))
    expect(shop.live()).toHaveLength(1)
  })
})

describe("a product that is not tracked", () => {
  const line = { tracking: "not_tracked" as const }

  it("has one unit for all pieces of a line, which follows their number", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { ...line, quantity: 5 }))
    shop.tell(anOrder({}, { ...line, quantity: 4 }))
    expect(shop.units).toMatchObject([{ unit_index: 1, pieces: 4, is_tracked: false, cancelled_at: null }])
    shop.tell(anOrder({}, { ...line, quantity: 4, returned_quantity: 1 }))
    expect(shop.units).toMatchObject([{ pieces: 3, returned_at: null }])
  })

  it("leaves with its last piece, by the door that this took", () => {
    const returned = new Shop()
    returned.tell(anOrder({}, { ...line, quantity: 2 }))
    returned.tell(anOrder({}, { ...line, quantity: 2, returned_quantity: 2 }))
    expect(returned.units).toMatchObject([{ returned_at: expect.any(String), cancelled_at: null }])

    const cancelled = new Shop()
    cancelled.tell(anOrder({}, { ...line, quantity: 2 }))
    cancelled.tell(anOrder({}, { ...line, quantity: 0 }))
    cancelled.tell(anOrder({}, { ...line, quantity: 3 }))
    expect(cancelled.units).toMatchObject([
      { unit_index: 1, cancelled_at: expect.any(String) },
      { unit_index: 2, pieces: 3, cancelled_at: null },
    ])
  })

  it("is delivered when its last piece is, so that nobody's time starts too early", () => {
    const shop = new Shop()
    const first = aParcel({ fulfillment_id: "f1", quantity: 2, delivered_at: delivered })
    shop.tell(anOrder({}, { ...line, quantity: 3, fulfillments: [first] }))
    expect(shop.units[0].delivered_at).toBeNull()
    const second = aParcel({ fulfillment_id: "f2", quantity: 1, delivered_at: "2026-03-20T10:00:00.000Z" })
    shop.tell(anOrder({}, { ...line, quantity: 3, fulfillments: [second, first] }))
    expect(shop.units[0].delivered_at).toBe("2026-03-20T10:00:00.000Z")
  })

  it.each([
    ["a line of very many pieces", 5001, 5001],
    ["a part of a piece", 2.5, 3],
  ])("is what %s counts as", (_, quantity, pieces) => {
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity }))
    expect(shop.units).toMatchObject([{ pieces, is_tracked: false }])
  })

  it("doesn't change lines that have units one by one, when it is switched later", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 2 }))
    shop.tell(anOrder({}, { ...line, quantity: 3 }))
    expect(shop.units.map((unit) => [unit.unit_index, unit.pieces])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })
})
