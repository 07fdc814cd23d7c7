import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * What a snapshot needs of an order. `items.detail.*` must be asked by name: without it core leaves the quantity out, and
 * the price that an edit of the order changed. No total is asked, because totals make core load three times as much.
 * Neither are parcels and discounts: they are read after it, beside whatever else an order leads to.
 */
export const orderFields = [
  "id",
  "display_id",
  "email",
  "customer_id",
  "currency_code",
  "status",
  "is_draft_order",
  "version",
  "sales_channel_id",
  "created_at",
  "updated_at",
  "canceled_at",
  "shipping_address.country_code",
  "shipping_address.province",
  "shipping_address.postal_code",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.variant_sku",
  "items.product_id",
  "items.variant_id",
  "items.thumbnail",
  "items.unit_price",
  "items.is_tax_inclusive",
  "items.requires_shipping",
  "items.tax_lines.rate",
  "items.detail.quantity",
  "items.detail.unit_price",
  "items.detail.return_received_quantity",
  "items.detail.return_dismissed_quantity",
  "items.detail.version",
]

export const orderRelations = ["shipping_address", "items", "items.detail", "items.tax_lines"]

type BigNumberish = BigNumberInput | null | undefined

/** An order with all that a snapshot is made of; core's own type leaves half of it out. */
export type LoadedOrder = {
  id: string
  display_id: number | null
  email: string | null
  customer_id: string | null
  currency_code: string
  status: string
  is_draft_order: boolean
  version: number
  sales_channel_id: string | null
  created_at: Date | string
  updated_at: Date | string
  canceled_at: Date | string | null
  shipping_address: { country_code: string | null; province: string | null; postal_code: string | null } | null
  items: LoadedLine[]
  fulfillments: LoadedFulfillment[] | null
}

export type LoadedLine = {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  variant_sku: string | null
  product_id: string | null
  variant_id: string | null
  thumbnail: string | null
  unit_price: BigNumberish
  is_tax_inclusive: boolean
  requires_shipping: boolean
  adjustments: { amount: BigNumberish }[] | null
  tax_lines: { rate: BigNumberish }[] | null
  detail: {
    quantity: BigNumberish
    return_received_quantity: BigNumberish
    return_dismissed_quantity: BigNumberish
  }
}

/** The shape that `orderFields` gives. */
export type BareOrder = Omit<LoadedOrder, "items" | "fulfillments"> & {
  items: (Omit<LoadedLine, "adjustments"> & { detail: { version: number } })[]
}

export type LoadedFulfillment = {
  id: string
  shipped_at: Date | string | null
  delivered_at: Date | string | null
  canceled_at: Date | string | null
  updated_at: Date | string
  items: { id: string; line_item_id: string | null; quantity: BigNumberish }[]
}
