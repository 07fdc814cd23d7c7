import { anOrder, aParcel, delivered, shipped } from "./orders"
import { Shop } from "./shop"

describe("parcels", () => {
  it("take the lowest free indexes, each its own, in whatever order they are told", () => {
    const first = aParcel({ fulfillment_id: "f1", quantity: 2, delivered_at: delivered })
    const second = aParcel({ fulfillment_id: "f2", quantity: 1, shipped_at: shipped })
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 4, fulfillments: [first] }))
    shop.tell(anOrder({}, { quantity: 4, fulfillments: [second, first] }))
    expect(shop.units.map((unit) => unit.fulfillment_id)).toEqual(["f1", "f1", "f2", null])
    expect(shop.units.map((unit) => unit.delivered_at)).toEqual([delivered, delivered, null, null])
    expect(shop.units.map((unit) => unit.shipped_at)).toEqual([null, null, shipped, null])
  })

  it("can be delivered without having been sent", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] }))
    expect(shop.units).toMatchObject([{ shipped_at: null, delivered_at: delivered }])
  })

  it("that are cancelled set their units free for the next", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 2, fulfillments: [aParcel({ fulfillment_id: "f1", shipped_at: shipped })] }))
    const cancelled = aParcel({ fulfillment_id: "f1", shipped_at: shipped, cancelled_at: delivered })
    const { updates } = shop.tell(anOrder({}, { quantity: 2, fulfillments: [cancelled] }))
    expect(updates[0].changes).toEqual([
      { kind: "fulfillment_freed", data: { fulfillment_id: "f1", shipped_at: shipped } },
    ])
    shop.tell(anOrder({}, { quantity: 2, fulfillments: [cancelled, aParcel({ fulfillment_id: "f2", quantity: 2 })] }))
    expect(shop.units.map((unit) => [unit.fulfillment_id, unit.shipped_at])).toEqual([
      ["f2", null],
      ["f2", null],
    ])
  })

  it("with two items of one line keep them apart", () => {
    const items = ["a", "b"].map((id) => aParcel({ fulfillment_id: "f1", fulfillment_item_id: id }))
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 3, fulfillments: items }))
    shop.tell(anOrder({}, { quantity: 3, fulfillments: [...items].reverse() }))
    expect(shop.units.map((unit) => unit.fulfillment_item_id)).toEqual(["a", "b", null])
  })

  it("whose date is put right in core are followed, with both dates in the history", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] }))
    const { updates } = shop.tell(anOrder({}, { fulfillments: [aParcel({ delivered_at: shipped })] }))
    expect(updates[0].changes).toEqual([
      { kind: "fact_changed_at_source", data: { fact: "delivered_at", from: delivered, to: shipped } },
    ])
    expect(shop.units[0].delivered_at).toBe(shipped)
  })

  it("no longer count where a person has settled the date", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] }))
    shop.change(1, { delivered_at: null, settled_facts: ["delivered_at"] })
    expect(shop.tell(anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] })).updates).toEqual([])
  })

  it("that lose their date keep what they had told: a fact stays", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] }))
    expect(shop.tell(anOrder({}, { fulfillments: [aParcel()] })).updates).toEqual([])
  })
})
