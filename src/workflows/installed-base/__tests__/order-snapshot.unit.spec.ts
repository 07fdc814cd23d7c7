import { type SnapshotContext, toOrderSnapshot } from "../order-snapshot"
import { aLine, anOrder, aParcel } from "./loaded-order"

const context = (changes: Partial<SnapshotContext> = {}): SnapshotContext => ({
  settings: new Map(),
  accounts: new Map([["cus_ada", "ada@example.com"]]),
  businessCustomers: new Set(),
  claims: [],
  returns: [],
  ...changes,
})
const setting = {
  product_id: "prod_1",
  tracking: "not_tracked" as const,
  condition: "used" as const,
  is_installed_by_seller: true,
  digital_supply_months: 24,
  expected_life_months: 120,
  used_guarantee_months: 12,
}

describe("an order as we look at it", () => {
  it("belongs to the customer with an account, of the place where it goes", () => {
    expect(toOrderSnapshot(anOrder(), context())).toMatchObject({
      customer_id: "cus_ada",
      email: "ada@example.com",
      placed_at: "2026-01-10T08:00:00.000Z",
      country_code: "it",
      region_code: "CO",
      time_zone: "Europe/Rome",
      buyer_kind: "consumer",
    })
  })

  it("belongs to the e-mail address alone when the customer has no account, although core has a row for them", () => {
    const snapshot = toOrderSnapshot(anOrder(), context({ accounts: new Map() }))
    expect(snapshot).toMatchObject({ customer_id: null, email: "ada@example.com" })
  })

  it("is a business's when the customer is one, with or without an account", () => {
    const businessCustomers = new Set(["cus_ada"])
    expect(toOrderSnapshot(anOrder(), context({ businessCustomers })).buyer_kind).toBe("business")
    expect(toOrderSnapshot(anOrder(), context({ businessCustomers, accounts: new Map() })).buyer_kind).toBe("business")
    expect(toOrderSnapshot(anOrder({ customer_id: null }), context({ businessCustomers })).buyer_kind).toBe("consumer")
  })

  it("has a place of its own in time although nobody says where it goes", () => {
    expect(toOrderSnapshot(anOrder({ shipping_address: null }), context())).toMatchObject({
      country_code: null,
      region_code: null,
      time_zone: "UTC",
    })
  })

  it("keeps the time of an island by its postcode", () => {
    const shipping_address = { country_code: "es", province: null, postal_code: "35001" }
    expect(toOrderSnapshot(anOrder({ shipping_address }), context()).time_zone).toBe("Atlantic/Canary")
  })

  it("is tracked and new unless its product says otherwise", () => {
    expect(toOrderSnapshot(anOrder(), context()).lines[0]).toMatchObject({
      tracking: "tracked",
      condition: "new",
      is_installed_by_seller: false,
      expected_life_months: null,
    })
    const { product_id, ...rest } = setting
    expect(toOrderSnapshot(anOrder(), context({ settings: new Map([[product_id, setting]]) })).lines[0]).toMatchObject(
      rest
    )
  })

  it("counts pieces that came back whole and damaged together", () => {
    const detail = { quantity: "5", return_received_quantity: { value: "1" }, return_dismissed_quantity: 2 }
    const [line] = toOrderSnapshot(anOrder({ items: [aLine({ detail })] }), context()).lines

    expect(line).toMatchObject({ quantity: 5, returned_quantity: 3 })
  })

  it("calls a line without a product by its own title", () => {
    const items = [aLine({ product_id: null, product_title: null, title: "Engraving" })]
    expect(toOrderSnapshot(anOrder({ items }), context()).lines[0]).toMatchObject({
      product_id: null,
      product_title: "Engraving",
    })
  })

  it("gives each line its parcels, each with its own days, and no other line's", () => {
    const order = anOrder({
      items: [aLine(), aLine({ id: "ordli_2" })],
      fulfillments: [
        aParcel({ delivered_at: new Date("2026-02-03T10:00:00.000Z") }),
        aParcel({
          id: "ful_2",
          canceled_at: "2026-02-04T10:00:00.000Z",
          items: [
            { id: "fulit_2", line_item_id: "ordli_2", quantity: { value: "3" } },
            { id: "fulit_3", line_item_id: null, quantity: 1 },
          ],
        }),
      ],
    })
    const [first, second] = toOrderSnapshot(order, context()).lines

    expect(first.fulfillments).toEqual([
      {
        fulfillment_id: "ful_1",
        fulfillment_item_id: "fulit_1",
        quantity: 1,
        shipped_at: null,
        delivered_at: "2026-02-03T10:00:00.000Z",
        cancelled_at: null,
      },
    ])
    expect(second.fulfillments).toMatchObject([
      { fulfillment_id: "ful_2", quantity: 3, cancelled_at: "2026-02-04T10:00:00.000Z" },
    ])
  })

  it("names what a claim's new line stands for, on that line alone", () => {
    const claimed = [{ line_id: "ordli_1", quantity: 1, claim_id: "claim_1" }]
    const claims = [{ order_id: "order_1", claimed, replacing: [{ line_id: "ordli_2", quantity: 1 }] }]
    const order = anOrder({ items: [aLine(), aLine({ id: "ordli_2" })], fulfillments: null })
    const [first, second] = toOrderSnapshot(order, context({ claims })).lines

    expect(first.replaces).toBeUndefined()
    expect(second.replaces).toEqual(claimed)
  })

  it("knows when each piece came back, whichever return it came with", () => {
    const line = aLine({
      quantity: 3,
      detail: { quantity: 3, return_received_quantity: 2, return_dismissed_quantity: 1 },
    })
    const returns = [
      { received_at: "2026-04-02T09:00:00.000Z", items: [{ line_id: "ordli_1", quantity: 1 }] },
      {
        received_at: "2026-03-02T09:00:00.000Z",
        items: [
          { line_id: "ordli_1", quantity: 2 },
          { line_id: "ordli_2", quantity: 1 },
        ],
      },
    ]
    expect(toOrderSnapshot(anOrder({ items: [line] }), context({ returns })).lines[0]).toMatchObject({
      returned_quantity: 3,
      returned_at: ["2026-03-02T09:00:00.000Z", "2026-03-02T09:00:00.000Z", "2026-04-02T09:00:00.000Z"],
    })
  })
})
