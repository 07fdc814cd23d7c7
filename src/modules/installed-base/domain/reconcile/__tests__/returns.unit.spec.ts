import { anOrder, aParcel, delivered } from "./orders"
import { Shop } from "./shop"

const [early, late] = ["2026-04-01T08:00:00.000Z", "2026-05-01T08:00:00.000Z"]
const sold = { quantity: 3, fulfillments: [aParcel({ quantity: 3, delivered_at: delivered })] }
const back = (...returned_at: string[]) => anOrder({}, { ...sold, returned_quantity: returned_at.length, returned_at })
const times = (shop: Shop) => shop.units.map((unit) => unit.returned_at)

function shopWithThree(): Shop {
  const shop = new Shop()
  shop.tell(anOrder({}, sold))
  return shop
}

describe("the time at which a piece came back", () => {
  it("is when the shop received it, not when we looked", () => {
    const shop = shopWithThree()
    shop.tell(back(early))
    expect(times(shop)).toEqual([null, null, early])
    expect(shop.tell(back(early)).updates).toEqual([])
  })

  it("is each piece's own", () => {
    const shop = shopWithThree()
    shop.tell(back(early))
    shop.tell(back(early, late))
    expect(times(shop)).toEqual([null, late, early])
  })

  it("is when it was seen, while the shop has noted none", () => {
    const shop = shopWithThree()
    shop.tell(anOrder({}, { ...sold, returned_quantity: 1 }), late)
    expect(times(shop)).toEqual([null, null, late])
  })

  it("is put right with the return, and the history keeps both", () => {
    const shop = shopWithThree()
    shop.tell(back(late))
    const { updates } = shop.tell(back(early))
    expect(updates.flatMap((unit) => unit.changes)).toEqual([
      { kind: "fact_changed_at_source", data: { fact: "returned_at", from: late, to: early } },
    ])
  })

  it("stays what a person has said", () => {
    const shop = shopWithThree()
    shop.tell(back(late))
    shop.change(3, { settled_facts: ["returned_at"] })
    expect(shop.tell(back(early)).updates).toEqual([])
  })

  it("is the flagged one's too, for the person who says which it was", () => {
    const shop = shopWithThree()
    ;[1, 2, 3].forEach((index) => shop.matter(index))
    shop.tell(back(early))
    expect(shop.units.map((unit) => unit.flagged_at)).toEqual([null, null, early])
  })

  it("is the last piece's where one unit stands for all of them", () => {
    const shop = new Shop()
    const line = { quantity: 2, tracking: "not_tracked" as const }
    shop.tell(anOrder({}, line))
    shop.tell(anOrder({}, { ...line, returned_quantity: 2, returned_at: [early, late] }))
    expect(times(shop)).toEqual([late])
  })
})
