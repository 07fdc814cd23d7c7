import { MathBN } from "@medusajs/framework/utils"
import type {
  BuyerKind,
  LineFulfillment,
  OrderLine,
  OrderSnapshot,
  Tracking,
  UnitCondition,
} from "../../modules/installed-base/domain/types"
import { timeZoneOf } from "../../shared/calendar/time-zone"
import type { LoadedFulfillment, LoadedLine, LoadedOrder } from "./order-fields"
import { pricePaid } from "./price-paid"

export type ProductSetting = {
  product_id: string
  tracking: Tracking
  condition: UnitCondition
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
}

/** A confirmed replacement claim: its outbound lines stand for the claimed ones. */
export type ReplacementClaim = {
  order_id: string
  claimed: { line_id: string; quantity: number; claim_id: string }[]
  replacing: { line_id: string; quantity: number }[]
}

/** A return that has arrived: when, and how many pieces of which lines. */
export type ReceivedReturn = { received_at: string; items: { line_id: string; quantity: number }[] }

export type SnapshotContext = {
  settings: Map<string, ProductSetting>
  /** E-mail addresses of customers with an account. */
  accounts: Map<string, string>
  businessCustomers: Set<string>
  claims: ReplacementClaim[]
  returns: ReceivedReturn[]
}

const iso = (value: Date | string | null | undefined): string | null => (value ? new Date(value).toISOString() : null)

function count(value: LoadedLine["unit_price"]): number {
  return MathBN.convert(value ?? 0).toNumber()
}

function returnedPieces({ detail }: Pick<LoadedLine, "detail">): number {
  return count(detail.return_received_quantity) + count(detail.return_dismissed_quantity)
}

/** Whether anything of the order came back, so that its returns have to be read too. */
export function hasReturns(order: { items: Pick<LoadedLine, "detail">[] }): boolean {
  return (order.items ?? []).some((line) => returnedPieces(line) > 0)
}

function fulfillmentsOf(line: LoadedLine, fulfillments: LoadedFulfillment[]): LineFulfillment[] {
  return fulfillments.flatMap((fulfillment) =>
    fulfillment.items
      .filter((item) => item.line_item_id === line.id)
      .map((item) => ({
        fulfillment_id: fulfillment.id,
        fulfillment_item_id: item.id,
        quantity: count(item.quantity),
        shipped_at: iso(fulfillment.shipped_at),
        delivered_at: iso(fulfillment.delivered_at),
        cancelled_at: iso(fulfillment.canceled_at),
      }))
  )
}

function replacedBy(line: LoadedLine, claims: ReplacementClaim[]): OrderLine["replaces"] {
  const claim = claims.find((candidate) => candidate.replacing.some((item) => item.line_id === line.id))
  return claim?.claimed
}

/** One time for each piece of the line that came back, oldest first. */
function returnTimes(line: LoadedLine, returns: ReceivedReturn[]): string[] {
  return returns
    .flatMap(({ received_at, items }) =>
      items
        .filter((item) => item.line_id === line.id)
        .flatMap((item) => Array<string>(Math.ceil(item.quantity)).fill(received_at))
    )
    .sort()
}

function snapshotLine(line: LoadedLine, order: LoadedOrder, context: SnapshotContext): OrderLine {
  const setting = line.product_id ? context.settings.get(line.product_id) : undefined

  return {
    id: line.id,
    product_id: line.product_id,
    variant_id: line.variant_id,
    product_title: line.product_title ?? line.title,
    variant_title: line.variant_title,
    sku: line.variant_sku,
    thumbnail: line.thumbnail,
    unit_price: pricePaid(line, order.currency_code),
    requires_shipping: line.requires_shipping,
    quantity: count(line.detail.quantity),
    returned_quantity: returnedPieces(line),
    returned_at: returnTimes(line, context.returns),
    tracking: setting?.tracking ?? "tracked",
    condition: setting?.condition ?? "new",
    is_installed_by_seller: setting?.is_installed_by_seller ?? false,
    digital_supply_months: setting?.digital_supply_months ?? null,
    expected_life_months: setting?.expected_life_months ?? null,
    used_guarantee_months: setting?.used_guarantee_months ?? null,
    fulfillments: fulfillmentsOf(line, order.fulfillments ?? []),
    replaces: replacedBy(line, context.claims),
  }
}

/** Turns core's order into the plain counts and dates that reconciliation works on. */
export function toOrderSnapshot(order: LoadedOrder, context: SnapshotContext): OrderSnapshot {
  const address = order.shipping_address
  const country = address?.country_code?.toLowerCase() ?? null
  const customer = order.customer_id
  const account = customer ? context.accounts.get(customer) : undefined
  const buyer: BuyerKind = customer && context.businessCustomers.has(customer) ? "business" : "consumer"

  return {
    id: order.id,
    display_id: order.display_id,
    sales_channel_id: order.sales_channel_id,
    currency_code: order.currency_code,
    customer_id: account === undefined ? null : customer,
    // Core leaves the first buyer's address on an order that another customer has taken over.
    email: (account ?? order.email)?.trim().toLowerCase() ?? null,
    placed_at: new Date(order.created_at).toISOString(),
    cancelled_at: iso(order.canceled_at),
    country_code: country,
    region_code: address?.province ?? null,
    time_zone: timeZoneOf(country, address?.province ?? null, address?.postal_code ?? null),
    buyer_kind: buyer,
    lines: (order.items ?? []).map((line) => snapshotLine(line, order, context)),
  }
}
