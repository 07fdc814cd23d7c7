import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Asker } from "../../../shared/asker"
import { timeZoneOf } from "../../../shared/calendar"
import type { Place } from "./types"

/** An order line of which no units are kept, from core. */
export type BareLine = {
  id: string
  product_id: string | null
  product_title: string
  variant_title: string | null
  thumbnail: string | null
  /** Pieces that were bought and not sent back. */
  standing: number
  place: Place
}

type LoadedLine = {
  id: string
  title: string
  product_id: string | null
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
  detail: Record<"quantity" | "return_received_quantity" | "return_dismissed_quantity", BigNumberInput | null>
}

type LoadedOrder = {
  id: string
  display_id: number | null
  email: string | null
  customer_id: string | null
  sales_channel_id: string | null
  canceled_at: Date | string | null
  shipping_address: { country_code: string | null; province: string | null; postal_code: string | null } | null
  items: LoadedLine[]
}

const fields = [
  "id",
  "display_id",
  "email",
  "customer_id",
  "sales_channel_id",
  "canceled_at",
  "shipping_address.country_code",
  "shipping_address.province",
  "shipping_address.postal_code",
  "items.id",
  "items.title",
  "items.product_id",
  "items.product_title",
  "items.variant_title",
  "items.thumbnail",
  "items.detail.quantity",
  "items.detail.return_received_quantity",
  "items.detail.return_dismissed_quantity",
]

/** Lines by id with their orders, those of the asker alone; an order that was cancelled has none left. */
export async function loadBareLines(
  container: MedusaContainer,
  ids: string[],
  asker: Asker | null
): Promise<BareLine[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: places } = await query.graph({
    entity: "order_item",
    fields: ["item_id", "order_id"],
    filters: { item_id: ids },
  })
  const orderIds = [...new Set(places.map(({ order_id }: { order_id: string }) => order_id))]
  if (!orderIds.length) {
    return []
  }
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderIds } })
  const orders = (data as unknown as LoadedOrder[]).filter((order) => !order.canceled_at && isOf(order, asker))
  return orders.flatMap((order) =>
    order.items.filter(({ id }) => ids.includes(id)).map((line) => toBareLine(line, placeOf(order)))
  )
}

function isOf({ id, customer_id, email, sales_channel_id }: LoadedOrder, asker: Asker | null): boolean {
  if (!asker) {
    return true
  }
  const isOwn = asker.guest
    ? asker.guest.order_id === id && asker.guest.email === email?.toLowerCase()
    : customer_id !== null && customer_id === asker.customer_id
  return isOwn && (sales_channel_id === null || asker.sales_channel_ids.includes(sales_channel_id))
}

function toBareLine({ detail, title, product_title, ...line }: LoadedLine, place: Place): BareLine {
  const { id, product_id, variant_title, thumbnail } = line
  const returned = numberOf(detail.return_received_quantity) + numberOf(detail.return_dismissed_quantity)
  return {
    id,
    product_id,
    variant_title,
    thumbnail,
    product_title: product_title ?? title,
    standing: numberOf(detail.quantity) - returned,
    place,
  }
}

function placeOf(order: LoadedOrder): Place {
  const { country_code = null, province = null, postal_code = null } = order.shipping_address ?? {}
  return {
    owner_customer_id: order.customer_id,
    owner_email: order.email?.toLowerCase() ?? null,
    order: { id: order.id, display_id: order.display_id },
    sales_channel_id: order.sales_channel_id,
    country_code,
    time_zone: timeZoneOf(country_code, province, postal_code),
  }
}

function numberOf(value: BigNumberInput | null): number {
  return value === null ? 0 : new BigNumber(value).numeric
}
