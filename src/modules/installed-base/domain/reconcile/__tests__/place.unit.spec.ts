import { isStaleAfter } from ".."
import { anOrder, aParcel, delivered } from "./orders"
import { Shop } from "./shop"

const lisbon = { country_code: "pt", region_code: "11", time_zone: "Europe/Lisbon" }
const arrived = { fulfillments: [aParcel({ delivered_at: delivered })] }

describe("a unit's place", () => {
  it("follows the order's address until it has arrived, with the calendar of the new place", () => {
    const shop = new Shop()
    shop.tell(anOrder({ placed_at: "2026-03-31T22:30:00.000Z" }))
    expect(shop.units).toMatchObject([{ country_code: "it", contract_on: "2026-04-01" }])
    const { updates } = shop.tell(anOrder({ placed_at: "2026-03-31T22:30:00.000Z", ...lisbon }))

    expect(shop.units).toMatchObject([{ ...lisbon, contract_on: "2026-03-31" }])
    expect(updates[0].changes).toEqual([
      {
        kind: "place_changed",
        data: {
          from_country_code: "it",
          to_country_code: "pt",
          from_region_code: null,
          to_region_code: "11",
          from_time_zone: "Europe/Rome",
          to_time_zone: "Europe/Lisbon",
        },
      },
    ])
    expect(isStaleAfter(updates[0])).toBe(true)
  })

  it("is the one it went to when we hear of the new address and of the delivery at once", () => {
    const shop = new Shop()
    shop.tell(anOrder())
    shop.tell(anOrder(lisbon, arrived))
    expect(shop.units).toMatchObject([{ ...lisbon, delivered_at: delivered }])
  })

  it.each([
    ["once it has arrived", { delivered_at: delivered }],
    ["where a person has put it right", { settled_facts: ["place"] }],
    ["once it was handed over", { transferred_at: delivered }],
    ["once it was taken off the order", { cancelled_at: delivered, settled_facts: ["cancelled_at"] }],
  ])("stays %s", (_, change) => {
    const shop = new Shop()
    shop.tell(anOrder())
    shop.change(1, change)
    shop.tell(anOrder(lisbon))
    expect(shop.units[0]).toMatchObject({ country_code: "it", time_zone: "Europe/Rome" })
  })

  it("stays when the order has lost its address", () => {
    const shop = new Shop()
    shop.tell(anOrder())
    expect(shop.tell(anOrder({ country_code: null, region_code: null, time_zone: "UTC" })).updates).toEqual([])
  })
})
