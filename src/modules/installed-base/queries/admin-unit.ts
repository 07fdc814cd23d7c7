import type {
  BuyerKind,
  FlagReason,
  Instant,
  LocalDate,
  RegistrationState,
  TimeZone,
  UnitCondition,
  UnitOrigin,
  UnitStatus,
} from "../domain/types"
import { instantOrNull } from "../instants"

const plain = [
  "id",
  "status",
  "order_id",
  "order_display_id",
  "order_line_id",
  "unit_index",
  "pieces",
  "is_tracked",
  "external_key",
  "sales_channel_id",
  "product_id",
  "variant_id",
  "product_title",
  "variant_title",
  "sku",
  "thumbnail",
  "serial_number",
  "owner_customer_id",
  "owner_email",
  "origin",
  "registered_state",
  "registration_note",
  "purchase_place",
  "proof_file_id",
  "rejected_reason",
  "contract_on",
  "country_code",
  "region_code",
  "time_zone",
  "buyer_kind",
  "condition",
  "price_paid",
  "currency_code",
  "is_installed_by_seller",
  "digital_supply_months",
  "expected_life_months",
  "used_guarantee_months",
  "fulfillment_id",
  "fulfillment_item_id",
  "replaced_by_id",
  "replaces_id",
  "has_consumer_chosen_repair",
  "policy_version_id",
  "flagged_reason",
] as const

const instants = [
  "transferred_at",
  "contract_at",
  "shipped_at",
  "delivered_at",
  "installed_at",
  "returned_at",
  "cancelled_at",
  "replaced_at",
  "scrapped_at",
  "confirmed_at",
  "flagged_at",
  "created_at",
  "updated_at",
] as const

type Typed = {
  id: string
  status: UnitStatus
  order_display_id: number | null
  unit_index: number
  pieces: number
  is_tracked: boolean
  product_title: string
  origin: UnitOrigin
  registered_state: RegistrationState | null
  contract_on: LocalDate
  time_zone: TimeZone
  buyer_kind: BuyerKind
  condition: UnitCondition
  /** In major units. */
  price_paid: number | null
  is_installed_by_seller: boolean
  has_consumer_chosen_repair: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
  flagged_reason: FlagReason | null
  contract_at: Instant
  created_at: Instant
  updated_at: Instant
}

/** A unit as the shop sees it: every fact and label, without what only the module needs. */
export type AdminUnit = Typed &
  Record<Exclude<(typeof plain)[number], keyof Typed>, string | null> &
  Record<Exclude<(typeof instants)[number], keyof Typed>, Instant | null>

/** A row as the driver gives it. */
export type AdminUnitRow = Record<(typeof instants)[number], Date | null> & Record<string, unknown>

/** Columns of `u`, a unit. */
export const adminUnitColumns = [...plain, ...instants].map((name) => `u.${name}`).join(", ")

export function toAdminUnit(row: AdminUnitRow): AdminUnit {
  const unit: Record<string, unknown> = {}
  for (const name of plain) {
    unit[name] = row[name]
  }
  for (const name of instants) {
    unit[name] = instantOrNull(row[name])
  }
  unit.price_paid = row.price_paid === null ? null : Number(row.price_paid)
  return unit as AdminUnit
}
