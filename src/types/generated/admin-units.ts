// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { FlagReason, MatterKind, TransferStatus } from "./admin-units-2"
import type { AdminHistoryEvent, AdminWarranty } from "./shared"
import type { RegistrationState, UnitCondition, UnitOrigin, UnitStatus } from "./shared-2"

export type AdminUnit = {
  id: string
  status: UnitStatus
  order_id: string | null
  order_display_id: number | null
  order_line_id: string | null
  unit_index: number
  pieces: number
  is_tracked: boolean
  external_key: string | null
  sales_channel_id: string | null
  product_id: string | null
  variant_id: string | null
  product_title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  serial_number: string | null
  owner_customer_id: string | null
  owner_email: string | null
  transferred_at: string | null
  origin: UnitOrigin
  registered_state: RegistrationState | null
  registration_note: string | null
  purchase_place: string | null
  proof_file_id: string | null
  rejected_reason: string | null
  contract_at: string
  contract_on: string
  country_code: string | null
  region_code: string | null
  time_zone: string
  buyer_kind: BuyerKind
  condition: UnitCondition
  price_paid: number | null
  currency_code: string | null
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
  fulfillment_id: string | null
  fulfillment_item_id: string | null
  shipped_at: string | null
  delivered_at: string | null
  installed_at: string | null
  returned_at: string | null
  cancelled_at: string | null
  replaced_at: string | null
  replaced_by_id: string | null
  replaces_id: string | null
  has_consumer_chosen_repair: boolean
  scrapped_at: string | null
  confirmed_at: string | null
  policy_version_id: string | null
  flagged_reason: FlagReason | null
  flagged_at: string | null
  created_at: string
  updated_at: string
}

export type AdminUnitConfirmResponse = {
  confirmed: number
  /** At most 1000 a call: ask again */
  has_more: boolean
}

export type AdminUnitDetail = {
  id: string
  status: UnitStatus
  order_id: string | null
  order_display_id: number | null
  order_line_id: string | null
  unit_index: number
  pieces: number
  is_tracked: boolean
  external_key: string | null
  sales_channel_id: string | null
  product_id: string | null
  variant_id: string | null
  product_title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  serial_number: string | null
  owner_customer_id: string | null
  owner_email: string | null
  transferred_at: string | null
  origin: UnitOrigin
  registered_state: RegistrationState | null
  registration_note: string | null
  purchase_place: string | null
  proof_file_id: string | null
  rejected_reason: string | null
  contract_at: string
  contract_on: string
  country_code: string | null
  region_code: string | null
  time_zone: string
  buyer_kind: BuyerKind
  condition: UnitCondition
  price_paid: number | null
  currency_code: string | null
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
  fulfillment_id: string | null
  fulfillment_item_id: string | null
  shipped_at: string | null
  delivered_at: string | null
  installed_at: string | null
  returned_at: string | null
  cancelled_at: string | null
  replaced_at: string | null
  replaced_by_id: string | null
  replaces_id: string | null
  has_consumer_chosen_repair: boolean
  scrapped_at: string | null
  confirmed_at: string | null
  policy_version_id: string | null
  flagged_reason: FlagReason | null
  flagged_at: string | null
  created_at: string
  updated_at: string
  events: AdminHistoryEvent[]
  warranties: AdminWarranty[]
  transfers: AdminUnitTransfer[]
  matters: AdminUnitMatter[]
}

export type AdminUnitListResponse = {
  units: AdminUnit[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminUnitMatter = {
  id: string
  unit_id: string
  kind: MatterKind
  ref_id: string
  opened_at: string
  closed_at: string | null
  note_code: string | null
}

export type AdminUnitMatterDeleteResponse = {
  id: string
  object: "unit_matter"
  deleted: true
}

export type AdminUnitMatterResponse = {
  matter: AdminUnitMatter
}

export type AdminUnitResponse = {
  unit: AdminUnitDetail
}

export type AdminUnitScanResponse = {
  /** Units that got a serial number, in the order of the scan */
  units: ({
    id: string
    serial_number: string
  })[]
  /** Scanned before */
  already: ({
    id: string
    serial_number: string
  })[]
}

export type AdminUnitSyncResponse = {
  sync: {
    orders_waiting: number
    orders_failing: number
    /** Units whose warranties have not followed their facts yet */
    units_waiting: number
    oldest_wanted_at: string | null
    lag_seconds: number
    sweeps: ({
      name: string
      ran_at: string | null
      is_running: boolean
      lag_seconds: number
      last_error: string | null
    })[]
  }
}

export type AdminUnitTransfer = {
  id: string
  unit_id: string
  from_customer_id: string | null
  to_email: string
  status: TransferStatus
  expires_at: string
  decided_at: string | null
  accepted_by_customer_id: string | null
  created_at: string
}

export type AdminUnitTransferDeleteResponse = {
  id: string
  object: "unit_transfer"
  deleted: true
}

export type AdminUnitTransferResponse = {
  transfer: AdminUnitTransfer
}

export type BuyerKind = "consumer" | "business"
