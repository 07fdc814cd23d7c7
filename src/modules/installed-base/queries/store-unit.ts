import type { Asker } from "../../../shared/asker"
import { localDay } from "../../../shared/calendar"
import type { Instant, LocalDate, RegistrationState, TimeZone, UnitOrigin, UnitStatus } from "../domain/types"
import { instant } from "../instants"

/** Who asks for their own list: a signed-in customer, on the sales channels of the publishable key. */
export type StoreScope = { customer_id: string; sales_channel_ids: string[] }

/**
 * Whether `u` is the asker's: a customer's own, or one of the order that a guest's token opens, while it is with whom
 * the order was for.
 */
export function ownedBy({ customer_id, guest }: Asker): { sql: string; params: unknown[] } {
  return guest
    ? {
        sql: "(u.order_id = ? and u.owner_email = ? and u.transferred_at is null)",
        params: [guest.order_id, guest.email],
      }
    : { sql: "u.owner_customer_id = ?", params: [customer_id ?? null] }
}

/** A unit as its owner sees it. */
export type StoreUnit = {
  id: string
  status: UnitStatus
  product_id: string | null
  variant_id: string | null
  product_title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  serial_number: string | null
  unit_index: number
  pieces: number
  order_id: string | null
  order_display_id: number | null
  contract_on: LocalDate
  delivered_on: LocalDate | null
  installed_on: LocalDate | null
  country_code: string | null
  origin: UnitOrigin
  registered_state: RegistrationState | null
  rejected_reason: string | null
  is_confirmed: boolean
  /** The open offer to hand it over. */
  transfer: { to_email: string; expires_at: Instant } | null
  created_at: Instant
}

/** What a former owner still sees of a unit that they handed over. */
export type MovedUnit = { id: string; status: "moved_on"; product_title: string; moved_on_at: Instant }

export type StoreUnitRow = Omit<
  StoreUnit,
  "delivered_on" | "installed_on" | "is_confirmed" | "transfer" | "created_at"
> & {
  delivered_at: Date | null
  installed_at: Date | null
  confirmed_at: Date | null
  transferred_at: Date | null
  time_zone: TimeZone
  created_at: Date
  to_email: string | null
  expires_at: Date | null
  moved_on_at: Date | null
}

/** Columns of `u`, a unit, and of `t`, its open transfer. */
export const storeUnitColumns = `u.id, u.status, u.product_id, u.variant_id, u.product_title, u.variant_title, u.sku,
  u.thumbnail, u.serial_number, u.unit_index, u.pieces, u.order_id, u.order_display_id, u.contract_on, u.delivered_at,
  u.installed_at, u.country_code, u.origin, u.registered_state, u.rejected_reason, u.confirmed_at, u.transferred_at, u.time_zone,
  u.created_at,
  t.to_email, t.expires_at`

export const openTransferJoin = `left join after_sales_unit_transfer t
  on t.unit_id = u.id and t.status = 'pending' and t.deleted_at is null and t.expires_at > now()`

/** Units of no channel (registered, imported) are seen on all of them. */
export const onChannels = "(u.sales_channel_id is null or u.sales_channel_id = any(?::text[]))"

/** Whoever knows an order's id can read its addresses from core, so a new owner isn't told of the old one's order. */
export function toStoreUnit(row: StoreUnitRow): StoreUnit | MovedUnit {
  const { id, product_title, moved_on_at, time_zone, to_email, expires_at } = row
  if (moved_on_at !== null) {
    return { id, status: "moved_on", product_title, moved_on_at: instant(moved_on_at) }
  }
  return {
    id,
    status: row.status,
    product_id: row.product_id,
    variant_id: row.variant_id,
    product_title,
    variant_title: row.variant_title,
    sku: row.sku,
    thumbnail: row.thumbnail,
    serial_number: row.serial_number,
    unit_index: row.unit_index,
    pieces: row.pieces,
    order_id: row.transferred_at === null ? row.order_id : null,
    order_display_id: row.transferred_at === null ? row.order_display_id : null,
    contract_on: row.contract_on,
    delivered_on: row.delivered_at && localDay(row.delivered_at, time_zone),
    installed_on: row.installed_at && localDay(row.installed_at, time_zone),
    country_code: row.country_code,
    origin: row.origin,
    registered_state: row.registered_state,
    rejected_reason: row.rejected_reason,
    is_confirmed: row.confirmed_at !== null,
    transfer: to_email !== null && expires_at !== null ? { to_email, expires_at: instant(expires_at) } : null,
    created_at: instant(row.created_at),
  }
}
