// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { BuyerKind } from "./admin-units"
import type { MatterKind, UnitFact } from "./admin-units-2"
import type { RegistrationState, UnitCondition, UnitOrigin, UnitStatus } from "./shared-2"

/** Of `GET /admin/after-sales/units`. */
export type AdminUnitsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?:
    | "created_at"
    | "-created_at"
    | "delivered_at"
    | "-delivered_at"
    | "product_title"
    | "-product_title"
    | "serial_number"
    | "-serial_number"
  q?: string
  status?: UnitStatus[] | UnitStatus
  origin?: UnitOrigin[] | UnitOrigin
  product_id?: string[] | string
  order_id?: string[] | string
  customer_id?: string[] | string
  owner_email?: string
  country_code?: string[] | string
  registered_state?: RegistrationState[] | RegistrationState
  flagged?: boolean
  confirmed?: boolean
}

/** Of `POST /admin/after-sales/units/:id`. */
export type AdminUnitsUpdateBody = {
  buyer_kind?: BuyerKind
  condition?: UnitCondition
  /** ISO 3166-1 alpha-2, small letters */
  country_code?: string
  region_code?: string | null
  is_installed_by_seller?: boolean
  digital_supply_months?: number | null
  expected_life_months?: number | null
  used_guarantee_months?: number | null
  /** The consumer had asked for a repair and was given this unit instead: in some countries the guarantee starts anew */
  has_consumer_chosen_repair?: boolean
}

/** Of `POST /admin/after-sales/units/:id/serial`. */
export type AdminUnitsSetSerialBody = {
  serial_number: string | null
}

/** Of `POST /admin/after-sales/units/:id/facts`. */
export type AdminUnitsRecordFactBody = {
  fact: UnitFact
  at: string
}

/** Of `POST /admin/after-sales/units/:id/facts/correct`. */
export type AdminUnitsCorrectFactBody = {
  fact: UnitFact
  /** null: it did not happen */
  at: string | null
  reason_code: "typing_error" | "wrong_unit" | "customer_evidence" | "carrier_evidence" | "other"
}

/** Of `POST /admin/after-sales/units/:id/matters`. */
export type AdminUnitsOpenMatterBody = {
  kind: MatterKind
  ref_id: string
  note_code?: string
}

/** Of `POST /admin/after-sales/units/:id/repoint`. */
export type AdminUnitsRepointBody = {
  unit_id: string
}

/** Of `POST /admin/after-sales/units/:id/replace`. */
export type AdminUnitsReplaceBody = {
  by_unit_id: string
  at?: string
  /** The consumer had asked for a repair and was given this unit instead: in some countries the guarantee starts anew */
  has_consumer_chosen_repair?: boolean
}

/** Of `POST /admin/after-sales/units/:id/reject`. */
export type AdminUnitsRejectBody = {
  reason: string
}

/** Of `POST /admin/after-sales/units/:id/transfer`. */
export type AdminUnitsRequestTransferBody = {
  email: string
}

/** Of `POST /admin/after-sales/units/serials`. */
export type AdminUnitsScanSerialsBody = {
  order_id?: string
  order_line_id?: string
  serials: string[]
}

/** Of `POST /admin/after-sales/units/serials/import`. */
export type AdminUnitsImportSerialsQuery = {
  dry_run?: boolean
}

/** Of `POST /admin/after-sales/units/serials/import`. */
export type AdminUnitsImportSerialsBody = {
  csv: string
}

/** Of `POST /admin/after-sales/units/confirm`. */
export type AdminUnitsConfirmBody = {
  ids?: string[]
  policy_version_id?: string
  all?: true
}

/** Of `POST /admin/after-sales/units/backfill`. */
export type AdminUnitsBackfillBody = {
  placed_from: string
  placed_to?: string
  policy_version_id?: string
  dry_run?: boolean
}

/** Of `POST /admin/after-sales/units/import`. */
export type AdminUnitsImportQuery = {
  dry_run?: boolean
}

/** Of `POST /admin/after-sales/units/import`. */
export type AdminUnitsImportBody = {
  csv: string
}

/** Of `GET /admin/after-sales/units/export`. */
export type AdminUnitsExportQuery = {
  q?: string
  status?: UnitStatus[] | UnitStatus
  origin?: UnitOrigin[] | UnitOrigin
  product_id?: string[] | string
  order_id?: string[] | string
  customer_id?: string[] | string
  owner_email?: string
  country_code?: string[] | string
  registered_state?: RegistrationState[] | RegistrationState
  flagged?: boolean
  confirmed?: boolean
}
