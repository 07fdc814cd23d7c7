// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  CaseFirstItem,
  CaseQuestion,
  CaseRemedy,
  CaseResolution,
  CaseRight,
  CaseServiceKind,
  CaseStatus,
} from "./shared"

export type ElementCoverage = {
  result: "covered" | "not_covered" | "review"
  /** The warranty that pays */
  warranty_id: string | null
  /** Last covered day in the unit's own zone */
  covered_until: string | null
}

export type ElementDays = {
  parts: string | null
  labour: string | null
  travel: string | null
}

export type ElementMonths = {
  parts: number | null
  labour: number | null
  travel: number | null
}

export type ExtensionCause = "repair" | "replacement" | "goodwill" | "delay" | "purchase"

export type Guarantor = {
  name: string
  address: string
}

export type InstructionKind = "text" | "file"

export type PolicyKind = "commercial" | "durability" | "plan"

export type RegistrationState = "pending" | "approved" | "rejected"

export type ServiceKind = 
  | "installation"
  | "maintenance"
  | "repair"
  | "training"
  | "complaint"
  | "spare_part"
  | "enquiry"

export type ServiceReason = {
  code: string
  params: Record<string, string | number>
  text: string
}

export type ServiceStatus = "draft" | "published" | "retired"

export type StartBasis = "order" | "shipment" | "delivery" | "installation" | "end_of_return_window"

export type StoreCase = {
  id: string
  number: string
  service: {
    id: string
    code: string
    kind: CaseServiceKind
    /** In the asker's language */
    name: string
  }
  status: CaseStatus
  order_id: string | null
  order_display_id: number | null
  remedy_sought: CaseRemedy | null
  right_claimed: CaseRight | null
  /** What the shop must know first; answered at /:id/answer */
  open_question: CaseQuestion | null
  item_count: number
  first_item: CaseFirstItem | null
  last_message_at: string | null
  last_message_by: "customer" | "shop" | null
  acknowledged_at: string | null
  resolved_at: string | null
  resolution_code: CaseResolution | null
  closed_at: string | null
  cancelled_at: string | null
  created_at: string
  updated_at: string
}

export type StoreMovedUnit = {
  id: string
  status: "moved_on"
  product_title: string
  moved_on_at: string
}

export type StoreRegistrationResponse = {
  unit: StoreUnitDetail | StoreMovedUnit
}

export type StoreUnitDetail = {
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
}

export type StoreWarranty = {
  id: string
  kind: WarrantyKind
  status: WarrantyStatus
  /** In the asker's language; null for the legal guarantee */
  policy_name: string | null
  start_basis: StartBasis
  starts_on: string | null
  ends_on: ElementDays
  /** The law names no end: what `ends_on` says is certain, and a person assesses what comes after */
  is_open_ended: boolean
  guarantor: Guarantor | null
  statement: string | null
  /** Causes that the promise leaves out */
  exclusions: string[]
  extensions: ({
    cause: ExtensionCause
    months: number
    days: number
  })[]
  void_reason: string | null
  uses: number
  max_uses: number | null
}

export type UnauthorizedError = {
  type?: string
  message: string
}

export type UnitCondition = "new" | "used" | "refurbished"

export type UnitOrigin = "order" | "backfill" | "registered"

export type UnitStatus = 
  | "pending"
  | "rejected"
  | "ordered"
  | "shipped"
  | "delivered"
  | "installed"
  | "returned"
  | "cancelled"
  | "replaced"
  | "scrapped"

export type WarrantyKind = "statutory" | "commercial" | "durability" | "plan"

export type WarrantyStatus = "pending" | "active" | "expired" | "void" | "exhausted"

export type WarrantyTerms = {
  months: ElementMonths
  exclusions: string[]
  is_transferable: boolean
  max_uses: number | null
  guarantor: Guarantor | null
  /** Per language */
  statement: Record<string, string>
  advertised_months: number | null
  /** The law names no end: the months are certain, a person assesses what comes after */
  is_open_ended: boolean
}
