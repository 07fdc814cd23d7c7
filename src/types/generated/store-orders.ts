// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CaseServiceKind } from "./shared"
import type {
  ElementDays,
  RegistrationState,
  StoreCase,
  StoreMovedUnit,
  StoreWarranty,
  UnitOrigin,
  UnitStatus,
} from "./shared-2"

export type CaseReason = {
  code: string
  params: Record<string, string | number>
  text: string
}

export type StoreAfterSalesOrder = {
  id: string
  display_id: number | null
  /** Day of the order in the customer's zone */
  contract_on: string
  product_titles: string[]
  unit_count: number
}

export type StoreAfterSalesOrderDetail = {
  id: string
  display_id: number | null
  /** Day of the order in the customer's zone */
  contract_on: string
  product_titles: string[]
  unit_count: number
  units: (StoreOrderUnit | StoreMovedUnit)[]
  /** The asker's own, newest first, at most 50 */
  cases: StoreCase[]
}

export type StoreAfterSalesOrderListResponse = {
  orders: StoreAfterSalesOrder[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type StoreAfterSalesOrderResponse = {
  order: StoreAfterSalesOrderDetail
}

export type StoreOrderUnit = {
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
  /** More than 1 where one unit stands for all pieces of a line */
  pieces: number
  order_id: string | null
  order_display_id: number | null
  contract_on: string
  delivered_on: string | null
  installed_on: string | null
  country_code: string | null
  origin: UnitOrigin
  registered_state: RegistrationState | null
  /** Why the shop refused a registration, in its own words */
  rejected_reason: string | null
  /** False while the shop has not confirmed a unit of before */
  is_confirmed: boolean
  transfer: {
    to_email: string
    expires_at: string
  } | null
  created_at: string
  covered_until: ElementDays | null
  /** `covered_until` is the least: a legal guarantee without a fixed end protects for longer */
  is_open_ended: boolean
  warranties: StoreWarranty[]
  services: StoreUnitService[]
}

export type StoreUnitService = {
  id: string
  code: string
  kind: CaseServiceKind
  /** In the asker's language */
  name: string
  may_request: boolean
  /** Why not; empty when it may be asked for */
  reasons: CaseReason[]
}
