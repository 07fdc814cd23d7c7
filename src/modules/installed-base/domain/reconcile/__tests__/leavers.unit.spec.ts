import { anOrder, aParcel, delivered } from "./orders"
import { Shop } from "./shop"

const parcels = [aParcel({ quantity: 3, delivered_at: delivered })]
const sold = { quantity: 3, fulfillments: parcels }

function shopWithThree(): Shop {
  const shop = new Shop()
  shop.tell(anOrder({}, sold))
  return shop
}

describe("a piece that comes back", () => {
  it("is the unit whose serial number was given, however it is spelt", () => {
    const shop = shopWithThree()
    shop.change(2, { serial_key: "SN42" })
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1, departed_serials: ["sn 42"] }))
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([2])
  })

  it("is the highest index without an open case, repair or appointment", () => {
    const shop = shopWithThree()
    shop.matter(3)
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }))
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([2])
  })

  it("is one that had been delivered, whatever its index", () => {
    const shop = new Shop()
    const line = { quantity: 3, fulfillments: [aParcel({ quantity: 1, delivered_at: delivered })] }
    shop.tell(anOrder({}, line))
    shop.tell(anOrder({}, { ...line, returned_quantity: 1 }))
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([1])
  })

  it("is the one that was replaced, before any other", () => {
    const shop = shopWithThree()
    shop.change(1, { replaced_at: delivered, replaced_by_id: "asunit_9" })
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }))
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([1])
  })

  it("is left to a person when each unit has something open, and stays flagged", () => {
    const shop = shopWithThree()
    ;[1, 2, 3].forEach((index) => shop.matter(index))
    const { updates } = shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }))
    expect(updates.flatMap((unit) => unit.changes)).toEqual([{ kind: "flagged", data: { reason: "leaver_returned" } }])
    expect(shop.live()).toHaveLength(3)
    expect(shop.indexes((unit) => unit.flagged_at)).toEqual([3])
    expect(shop.tell(anOrder({}, { ...sold, returned_quantity: 1 })).updates).toEqual([])
  })

  it("is decided by a serial number that is given later", () => {
    const shop = shopWithThree()
    ;[1, 2, 3].forEach((index) => shop.matter(index))
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }))
    shop.change(3, { serial_key: "SN3" })
    shop.tell(anOrder({}, { ...sold, returned_quantity: 2, departed_serials: ["sn3"] }))
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([3])
  })

  it("is no question any more when the return is undone", () => {
    const shop = shopWithThree()
    ;[1, 2, 3].forEach((index) => shop.matter(index))
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }))
    shop.tell(anOrder({}, sold))
    expect(shop.indexes((unit) => unit.flagged_at)).toEqual([])
    expect(shop.units).toHaveLength(3)
  })

  it("is never a unit of which a person has said that it did not come back", () => {
    const shop = shopWithThree()
    shop.change(3, { settled_facts: ["returned_at"] })
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }))
    expect(shop.indexes((unit) => unit.returned_at)).toEqual([2])
  })
})

describe("a piece that is taken off the order", () => {
  it("is one that had not been sent yet", () => {
    const shop = new Shop()
    const line = { quantity: 3, fulfillments: [aParcel({ quantity: 1, shipped_at: delivered })] }
    shop.tell(anOrder({}, { ...line }))
    shop.change(2, { has_open_matter: true })
    shop.tell(anOrder({}, { ...line, quantity: 2 }))
    expect(shop.indexes((unit) => unit.cancelled_at)).toEqual([3])
  })

  it("is flagged when each has something open, and forgotten when the piece comes back", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, { quantity: 1 }))
    shop.matter(1)
    shop.tell(anOrder({}, { quantity: 0 }))
    expect(shop.units).toMatchObject([{ flagged_reason: "leaver_cancelled", cancelled_at: null }])
    shop.tell(anOrder({}, { quantity: 1 }))
    expect(shop.units).toMatchObject([{ flagged_reason: null, flagged_at: null }])
  })
})
