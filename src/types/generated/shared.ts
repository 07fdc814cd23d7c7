// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  ElementCoverage,
  ElementDays,
  ExtensionCause,
  StartBasis,
  WarrantyKind,
  WarrantyStatus,
  WarrantyTerms,
} from "./shared-2"

export type AdminHistoryEvent = {
  id: string
  kind: string
  actor_type: string
  actor_id: string | null
  data: Record<string, unknown>
  created_at: string
}

export type AdminJob = {
  id: string
  kind: "units_backfill" | "units_import" | "serials_import" | "privacy_request"
  status: "queued" | "running" | "completed" | "failed" | "cancelled"
  dry_run: boolean
  input: Record<string, unknown>
  total: number | null
  done: number
  accepted: number
  rejected: number
  result: Record<string, unknown> | null
  error: string | null
  attempts: number
  cancel_requested: boolean
  created_by: {
    type: string
    id: string
  }
  created_at: string
  started_at: string | null
  heartbeat_at: string | null
  finished_at: string | null
}

export type AdminJobResponse = {
  job: AdminJob
}

export type AdminWarranty = {
  id: string
  unit_id: string
  kind: WarrantyKind
  status: WarrantyStatus
  policy_id: string | null
  policy_version_id: string | null
  policy_version: number | null
  policy_code: string | null
  /** Per language */
  policy_name: Record<string, string> | null
  start_basis: StartBasis
  time_zone: string
  starts_on: string | null
  ends_on: ElementDays
  expires_at: string | null
  voided_at: string | null
  void_reason: string | null
  uses: number
  terms: WarrantyTerms
  extensions: AdminWarrantyExtension[]
  is_confirmed: boolean
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  created_at: string
  updated_at: string
}

export type AdminWarrantyExtension = {
  cause: ExtensionCause
  cause_id: string
  months: number
  days: number
}

export type AfterSalesError = {
  type: string
  code?: string
  message: string
  details?: Record<string, unknown>
}

export type CaseFirstItem = {
  unit_id: string | null
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
}

export type CaseItem = {
  id: string
  position: number
  unit_id: string | null
  order_line_id: string | null
  quantity: number
  symptom_code: string | null
  description: string | null
  product_id: string | null
  product_title: string | null
  variant_title: string | null
  serial_number: string | null
  thumbnail: string | null
  /** What was owed for it at the moment of the request */
  coverage: CoverageAssessment | null
}

export type CaseQuestion = "which_right"

export type CaseRemedy = 
  | "repair"
  | "replacement"
  | "refund"
  | "price_reduction"
  | "information"
  | "apology"
  | "other"

export type CaseResolution = 
  | "solved"
  | "answered"
  | "goodwill"
  | "not_covered"
  | "no_fault_found"
  | "not_needed"
  | "withdrawn"
  | "duplicate"
  | "no_answer"

export type CaseRight = "withdrawal" | "guarantee" | "transit_damage"

export type CaseServiceKind = 
  | "installation"
  | "maintenance"
  | "repair"
  | "training"
  | "complaint"
  | "spare_part"
  | "enquiry"

export type CaseStatus = 
  | "new"
  | "in_progress"
  | "waiting_for_customer"
  | "waiting_for_third_party"
  | "resolved"
  | "closed"
  | "cancelled"

export type CaseSymptom = {
  code: string
  /** Kinds of service that it belongs to */
  kinds: string[]
  /** The case becomes critical, and somebody looks at the product's safety */
  is_safety: boolean
  /** In the asker's language */
  text: string
}

export type CaseSymptomListResponse = {
  symptoms: CaseSymptom[]
}

export type CatalogEvent = {
  id: string
  kind: string
  actor_type: string
  actor_id: string | null
  data: Record<string, unknown>
  created_at: string
}

export type CoverageAssessment = {
  assessed_at: string
  defect_on: string
  cause: string | null
  /** review: a person decides, software never rejects */
  result: "covered" | "partly_covered" | "not_covered" | "review" | "pending_delivery"
  elements: {
    parts: ElementCoverage
    labour: ElementCoverage
    travel: ElementCoverage
  }
  burden_of_proof: {
    on: "seller" | "consumer"
    until: string | null
  }
  remedies: ({
    code: string
    open: boolean
    text: string
    reasons: CoverageReason[]
  })[]
  deadlines: ({
    code: string
    on: string
    text: string
  })[]
  reasons: CoverageReason[]
  would_change: CoverageReason[]
  rules: {
    country: string
    version: string
    reviewed: boolean
  }
}

export type CoverageReason = {
  code: string
  params: Record<string, string | number>
  /** The code and its parameters in the asker's language */
  text: string
}

export type CoverageResponse = {
  coverage: CoverageAssessment
}

export type DetectionKind = "age" | "warranty_ending" | "recurrence" | "failed_step"
