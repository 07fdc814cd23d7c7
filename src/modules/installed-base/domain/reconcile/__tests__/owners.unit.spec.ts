import { isStaleAfter } from ".."
import { settledOwner } from "../../owner"
import { anOrder } from "./orders"
import { Shop } from "./shop"

describe("a unit's owner", () => {
  it("follows the order, also when a guest's order joins an account", () => {
    const shop = new Shop()
    shop.tell(anOrder({ customer_id: null }))
    const { updates } = shop.tell(anOrder({ customer_id: "cus_anna" }))
    expect(updates[0].changes).toEqual([
      { kind: "owner_changed", data: { from_customer_id: null, to_customer_id: "cus_anna" } },
    ])
    expect(isStaleAfter(updates[0])).toBe(true)
  })

  it("no longer does once the unit was handed over by us", () => {
    const shop = new Shop()
    shop.tell(anOrder())
    shop.change(1, {
      owner_customer_id: "cus_bruno",
      owner_email: "b@example.com",
      transferred_at: "2026-05-01T00:00:00.000Z",
    })
    expect(shop.tell(anOrder({ customer_id: "cus_carla", email: "c@example.com" })).updates).toEqual([])
  })

  it.each([
    ["an account has claimed the unit", { owner_customer_id: "cus_bruno", owner_email: "b@example.com" }],
    ["the owner was forgotten", { owner_customer_id: null, owner_email: null }],
  ])("no longer does once %s", (_, owner) => {
    const shop = new Shop()
    shop.tell(anOrder())
    shop.change(1, { ...owner, settled_facts: [settledOwner] })

    expect(shop.tell(anOrder()).updates).toEqual([])
    expect(shop.tell(anOrder({ customer_id: "cus_carla", email: "c@example.com" })).updates).toEqual([])
  })

  it("stays when the order has lost both customer and address", () => {
    const shop = new Shop()
    shop.tell(anOrder())
    expect(shop.tell(anOrder({ customer_id: null, email: null })).updates).toEqual([])
  })
})

describe("the day of the contract", () => {
  it("follows an order whose date was put right, in the unit's zone", () => {
    const shop = new Shop()
    shop.tell(anOrder())
    shop.tell(anOrder({ placed_at: "2023-12-31T23:30:00.000Z" }))
    expect(shop.units).toMatchObject([{ contract_at: "2023-12-31T23:30:00.000Z", contract_on: "2024-01-01" }])
  })
})
