// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  InstructionKind,
  RegistrationState,
  StoreMovedUnit,
  StoreUnitDetail,
  UnitOrigin,
  UnitStatus,
} from "./shared-2"

export type StoreInstruction = {
  id: string
  code: string
  name: string
  /** Of this text or file: the asker's where there is one */
  language: string
  /** All that there are; ask with locale */
  languages: string[]
  version: number
  kind: InstructionKind
  body: string | null
  file_name: string | null
  mime: string | null
  bytes: number | null
  published_at: string
}

export type StoreInstructionListResponse = {
  instructions: StoreInstruction[]
}

export type StoreTransferDeleteResponse = {
  id: string
  object: "unit_transfer"
  deleted: true
}

export type StoreTransferResponse = {
  transfer: {
    id: string
    unit_id: string
    to_email: string
    expires_at: string
  }
}

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
}

export type StoreUnitListResponse = {
  units: (StoreUnit | StoreMovedUnit)[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type StoreUnitResponse = {
  unit: StoreUnitDetail | StoreMovedUnit
}
