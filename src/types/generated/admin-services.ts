// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CatalogEvent, DetectionKind } from "./shared"
import type { ServiceKind, ServiceStatus, UnitStatus } from "./shared-2"

export type AdminAdoptServicesResponse = {
  services: AdminService[]
}

export type AdminService = {
  id: string
  code: string
  kind: ServiceKind
  status: ServiceStatus
  /** Per language */
  names: Record<string, string>
  /** Per language */
  descriptions: Record<string, string>
  requirements: ServiceRequirements
  detection: DetectionRule[]
  channels: ServiceChannel[]
  price_amount: number | null
  currency_code: string | null
  price_variant_id: string | null
  service_level_id: string | null
  procedure_id: string | null
  procedure: {
    id: string
    code: string
    /** Per language */
    names: Record<string, string>
    published_version: number | null
  } | null
  documents: ServiceDocument[]
  position: number
  adopted_from: string | null
  published_at: string | null
  published_by: string | null
  retired_at: string | null
  /** Send it back with a change, so that you overwrite nothing unseen */
  rev: number
  created_at: string
  updated_at: string
}

export type AdminServiceDetail = {
  id: string
  code: string
  kind: ServiceKind
  status: ServiceStatus
  /** Per language */
  names: Record<string, string>
  /** Per language */
  descriptions: Record<string, string>
  requirements: ServiceRequirements
  detection: DetectionRule[]
  channels: ServiceChannel[]
  price_amount: number | null
  currency_code: string | null
  price_variant_id: string | null
  service_level_id: string | null
  procedure_id: string | null
  procedure: {
    id: string
    code: string
    /** Per language */
    names: Record<string, string>
    published_version: number | null
  } | null
  documents: ServiceDocument[]
  position: number
  adopted_from: string | null
  published_at: string | null
  published_by: string | null
  retired_at: string | null
  /** Send it back with a change, so that you overwrite nothing unseen */
  rev: number
  created_at: string
  updated_at: string
  readiness: ReadinessReport[]
  /** Whether it may be published */
  is_ready: boolean
  /** Newest first */
  history: CatalogEvent[]
}

export type AdminServiceListResponse = {
  services: AdminService[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminServiceReadinessResponse = {
  readiness: ReadinessReport[]
  is_ready: boolean
}

export type AdminServiceResponse = {
  service: AdminServiceDetail
}

export type AdminStartSetResponse = {
  start_set: StartSetEntry[]
}

export type CoverageRule = "any" | "covered" | "not_covered"

export type DetectionRule = {
  id: string
  kind: DetectionKind
  after_months: number | null
  before_days: number | null
  every_months: number | null
  step_code: string | null
}

export type PieceState = "ready" | "missing" | "not_available"

export type ProductRule = "all" | "product" | "type" | "category" | "tag"

export type ReadinessPiece = 
  | "names"
  | "requirements"
  | "procedure"
  | "documents"
  | "channels"
  | "price"
  | "service_level"
  | "trained_staff"
  | "resources"

export type ReadinessReport = {
  piece: ReadinessPiece
  label: string
  state: PieceState
  code: string
  params: Record<string, string | number>
  text: string
}

export type ServiceChannel = "store" | "agent" | "phone" | "email"

export type ServiceDocument = {
  code: string
  /** Per language */
  names: Record<string, string>
}

export type ServiceRequirements = {
  needs_unit: boolean
  coverage: CoverageRule
  unit_statuses: UnitStatus[]
  product: {
    type: ProductRule
    ids: string[]
  }
  /** null: every country */
  country_codes: string[] | null
  /** Since delivery */
  min_age_months: number | null
  max_age_months: number | null
  /** How long it takes on the spot */
  minutes: number | null
  skills: string[]
  max_open_per_unit: number | null
}

export type StartSetEntry = {
  code: string
  kind: ServiceKind
  /** Per language */
  names: Record<string, string>
  /** Per language */
  descriptions: Record<string, string>
  /** Whether it can be published as it comes */
  is_publishable: boolean
  /** Set once it is adopted */
  service_id: string | null
}
