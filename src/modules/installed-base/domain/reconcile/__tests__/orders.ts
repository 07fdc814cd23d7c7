import type { LineFulfillment, OrderLine, OrderSnapshot } from "../../types"

/** Washing machines sold to Anna of Milan, who has an account. */
export function aLine(change: Partial<OrderLine> = {}): OrderLine {
  return {
    id: "ordli_1",
    product_id: "prod_washer",
    variant_id: "variant_washer",
    product_title: "Washing machine",
    variant_title: "White",
    sku: "WM-1",
    thumbnail: null,
    unit_price: "499.90",
    requires_shipping: true,
    quantity: 1,
    returned_quantity: 0,
    tracking: "tracked",
    condition: "new",
    is_installed_by_seller: false,
    digital_supply_months: null,
    expected_life_months: null,
    used_guarantee_months: null,
    fulfillments: [],
    ...change,
  }
}

export function anOrder(change: Partial<OrderSnapshot> = {}, ...lines: Partial<OrderLine>[]): OrderSnapshot {
  return {
    id: "order_1",
    version: 1,
    display_id: 1042,
    sales_channel_id: "sc_web",
    currency_code: "eur",
    customer_id: "cus_anna",
    email: "anna@example.com",
    placed_at: "2026-03-01T22:30:00.000Z",
    cancelled_at: null,
    country_code: "it",
    region_code: null,
    time_zone: "Europe/Rome",
    buyer_kind: "consumer",
    lines: (lines.length ? lines : [{}]).map((line) => aLine(line)),
    ...change,
  }
}

export function aParcel(change: Partial<LineFulfillment> = {}): LineFulfillment {
  return {
    fulfillment_id: "ful_1",
    fulfillment_item_id: null,
    quantity: 1,
    shipped_at: null,
    delivered_at: null,
    cancelled_at: null,
    ...change,
  }
}

export const shipped = "2026-03-03T08:00:00.000Z"
export const delivered = "2026-03-05T09:30:00.000Z"
