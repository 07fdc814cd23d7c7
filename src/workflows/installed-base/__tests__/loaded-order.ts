import type { LoadedFulfillment, LoadedLine, LoadedOrder } from "../order-fields"

/** A line as core gives it, of one new machine. */
export function aLine({ quantity = 1, ...changes }: Partial<LoadedLine> & { quantity?: number } = {}): LoadedLine {
  return {
    id: "ordli_1",
    title: "Machine",
    product_title: "Espresso machine",
    variant_title: "Black",
    variant_sku: "ESP-1",
    product_id: "prod_1",
    variant_id: "variant_1",
    thumbnail: null,
    unit_price: 100,
    is_tax_inclusive: false,
    requires_shipping: true,
    adjustments: [],
    tax_lines: [],
    detail: { quantity, return_received_quantity: 0, return_dismissed_quantity: 0 },
    ...changes,
  }
}

export function aParcel(changes: Partial<LoadedFulfillment> = {}): LoadedFulfillment {
  return {
    id: "ful_1",
    shipped_at: null,
    delivered_at: null,
    canceled_at: null,
    updated_at: "2026-02-03T10:00:00.000Z",
    items: [{ id: "fulit_1", line_item_id: "ordli_1", quantity: 1 }],
    ...changes,
  }
}

/** An order as core gives it, from Como. */
export function anOrder(changes: Partial<LoadedOrder> = {}): LoadedOrder {
  return {
    id: "order_1",
    display_id: 7,
    email: "Ada@Example.com ",
    customer_id: "cus_ada",
    currency_code: "eur",
    status: "pending",
    is_draft_order: false,
    version: 1,
    sales_channel_id: "sc_1",
    created_at: new Date("2026-01-10T08:00:00.000Z"),
    updated_at: new Date("2026-01-10T08:00:00.000Z"),
    canceled_at: null,
    shipping_address: { country_code: "IT", province: "CO", postal_code: "22100" },
    items: [aLine()],
    fulfillments: [],
    ...changes,
  }
}
