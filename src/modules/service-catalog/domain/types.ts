import type { Instant, LocalDate } from "../../../shared/local-date"

/** What kind of help a service is; decides what it needs before it may be offered. */
export type ServiceKind =
  "installation" | "maintenance" | "repair" | "training" | "complaint" | "spare_part" | "enquiry"

/** One text per language: `{ en: "Repair", it: "Riparazione" }`. */
export type TextByLanguage = Record<string, string>

/** Statuses of a unit, as the installed base derives them. */
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

export type ProductRuleType = "all" | "product" | "type" | "category" | "tag"

/** Who may ask for a service, and for which unit. What is null or empty asks for nothing. */
export type Requirements = {
  needs_unit: boolean
  /** What is owed for the unit today. What is not clear passes: a person decides then. */
  coverage: "any" | "covered" | "not_covered"
  unit_statuses: UnitStatus[]
  product: { type: ProductRuleType; ids: string[] }
  /** Two letters in lower case; null: every country. */
  country_codes: string[] | null
  /** Whole months since the unit was delivered. */
  min_age_months: number | null
  max_age_months: number | null
  /** How long the service takes on the spot. */
  minutes: number | null
  /** Codes of what whoever does it must be able to do. */
  skills: string[]
  /** Cases of this service that one unit may have open at a time. */
  max_open_per_unit: number | null
}

export type DetectionKind = "age" | "warranty_ending" | "recurrence" | "failed_step"

/**
 * When the shop should think of a unit by itself: `age` after so many months, `recurrence` each so many months,
 * `warranty_ending` so many days before nothing is owed any more, `failed_step` when a step of a case failed.
 */
export type DetectionRule = {
  id: string
  kind: DetectionKind
  after_months?: number
  before_days?: number
  every_months?: number
  step_code?: string
}

export type EvidenceKind = "check" | "measurement" | "photo" | "signature" | "serial_scan" | "note"

/** What must be shown for a step. `min`, `max` and `unit` belong to a measurement. */
export type EvidenceDefinition = {
  code: string
  kind: EvidenceKind
  label: TextByLanguage
  is_required: boolean
  min?: number
  max?: number
  unit?: string
}

export type ProcedureStep = {
  code: string
  title: TextByLanguage
  instruction: TextByLanguage
  by: "agent" | "technician" | "customer"
  is_required: boolean
  evidence: EvidenceDefinition[]
  /** Code of the service's document that the step produces. */
  document: string | null
}

/** A paper that a service hands out or asks for. */
export type ServiceDocument = { code: string; names: TextByLanguage }

/** Where a service may be asked for. `store` covers signed-in customers and guests. */
export type ServiceChannel = "store" | "agent" | "phone" | "email"

/** Where a product stands in the shop's catalogue; categories with their ancestors. */
export type ProductPlace = { type_id: string | null; category_ids: string[]; tag_ids: string[] }

/** A unit as far as services ask about it. */
export type UnitFacts = {
  id: string
  status: UnitStatus
  /** False while the merchant has yet to confirm or approve the unit. */
  is_confirmed: boolean
  product_id: string | null
  product: ProductPlace | null
  country_code: string | null
  /** The day from which its age counts, in its own zone: delivered, else bought. */
  since_on: LocalDate
  /** Today in its own zone. */
  today: LocalDate
  /** Open cases of the unit, by service. */
  open_cases: Record<string, number>
}

/** What is owed for a unit today; null when nothing can be said. */
export type CoverageFact = "covered" | "not_covered" | "review" | null

export type { Instant, LocalDate }
