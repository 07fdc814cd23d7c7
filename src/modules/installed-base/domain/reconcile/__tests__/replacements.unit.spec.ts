import { anOrder, aParcel, delivered } from "./orders"
import { Shop } from "./shop"

const old = { id: "a_old", quantity: 3, fulfillments: [aParcel({ quantity: 3, delivered_at: delivered })] }
const later = "2026-09-01T10:00:00.000Z"
const replacing = (change = {}) => ({
  id: "b_new",
  quantity: 1,
  replaces: [{ line_id: "a_old", quantity: 1 }],
  ...change,
})
const parcel = aParcel({ fulfillment_id: "ful_new", delivered_at: later })
const of = (shop: Shop, line: string) => shop.units.filter((unit) => unit.order_line_id === line)

describe("a replacement claim", () => {
  it("pairs the new unit with the lowest old one at once, and replaces it on delivery", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, old))
    shop.tell(anOrder({}, old, replacing()))
    expect(of(shop, "b_new")).toMatchObject([{ replaces_id: "asunit_1" }])
    expect(of(shop, "a_old").map((unit) => unit.replaced_at)).toEqual([null, null, null])

    shop.tell(anOrder({}, old, replacing({ fulfillments: [parcel] })))
    expect(of(shop, "a_old")).toMatchObject([
      { replaced_at: later, replaced_by_id: of(shop, "b_new")[0].id },
      { replaced_at: null },
      { replaced_at: null },
    ])
    expect(shop.tell(anOrder({}, old, replacing({ fulfillments: [parcel] }))).updates).toEqual([])
  })

  it("whose old piece comes back first takes that one for the return", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, old, replacing()))
    shop.tell(anOrder({}, { ...old, returned_quantity: 1 }, replacing()))
    expect(of(shop, "a_old").map((unit) => unit.returned_at !== null)).toEqual([true, false, false])
  })

  it("that is cancelled leaves the old unit to the next claim", () => {
    const shop = new Shop()
    shop.tell(anOrder({}, old, replacing()))
    shop.tell(anOrder({}, old, replacing({ quantity: 0 })))
    shop.tell(anOrder({}, old, replacing({ quantity: 0 }), replacing({ id: "c_new" })))
    expect(of(shop, "c_new")).toMatchObject([{ replaces_id: "asunit_1" }])
  })

  it("with two new lines replaces no more than it claims", () => {
    const shop = new Shop()
    const claim = { replaces: [{ line_id: "a_old", quantity: 1, claim_id: "claim_1" }] }
    shop.tell(anOrder({}, old, replacing(claim), replacing({ ...claim, id: "c_gift" })))
    expect([...of(shop, "b_new"), ...of(shop, "c_gift")].map((unit) => unit.replaces_id)).toEqual(["asunit_1", null])
  })

  it("is told apart from another claim on the same line by its id", () => {
    const shop = new Shop()
    const claim = (claim_id: string) => ({ replaces: [{ line_id: "a_old", quantity: 1, claim_id }] })
    shop.tell(anOrder({}, old, replacing(claim("claim_1")), replacing({ ...claim("claim_2"), id: "c_new" })))
    expect([...of(shop, "b_new"), ...of(shop, "c_new")].map((unit) => unit.replaces_id)).toEqual([
      "asunit_1",
      "asunit_2",
    ])
  })
})
