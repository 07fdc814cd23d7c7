// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { UnitStatus } from "./shared-2"

/** Of `GET /store/after-sales/units`. */
export type StoreUnitsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at"
  q?: string
  status?: UnitStatus[] | UnitStatus
}

/** Of `POST /store/after-sales/units`. */
export type StoreUnitsRegisterQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/units`. */
export type StoreUnitsRegisterBody = {
  product_id: string
  variant_id?: string
  serial_number?: string
  purchased_on: string
  purchase_place?: string
  /** ISO 3166-1 alpha-2, small letters */
  country_code: string
  price_paid?: number
  /** ISO 4217, small letters */
  currency_code?: string
  note?: string
}

/** Of `GET /store/after-sales/units/:id`. */
export type StoreUnitsRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `GET /store/after-sales/units/:id/coverage`. */
export type StoreUnitsCoverageQuery = {
  /** Day on which the defect was first seen; today if left out */
  defect_on?: string
  cause?:
    | "defect"
    | "not_as_described"
    | "missing_parts"
    | "damaged_on_arrival"
    | "faulty_installation"
    | "wrong_instructions"
    | "software"
    | "fault_returned"
    | "third_party_repair"
    | "normal_wear"
    | "consumable"
    | "cosmetic"
    | "misuse"
    | "neglect"
    | "accident"
    | "liquid"
    | "external_event"
    | "modification"
    | "commercial_use"
    | "unknown"
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `GET /store/after-sales/units/:id/certificate`. */
export type StoreUnitsCertificateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /store/after-sales/units/:id/transfer`. */
export type StoreUnitsRequestTransferBody = {
  email: string
}

/** Of `GET /store/after-sales/units/:id/instructions`. */
export type StoreUnitsInstructionsQuery = {
  /** Language of the texts, such as it */
  locale?: string
}
