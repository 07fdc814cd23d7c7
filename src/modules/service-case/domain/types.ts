import type { Actor } from "../../../shared/actor"
import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"

export type { Instant, LocalDate, TimeZone }

export const serviceKinds = [
  "installation",
  "maintenance",
  "repair",
  "training",
  "complaint",
  "spare_part",
  "enquiry",
] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** A text per language, `{ en: "…", it: "…" }`. */
export type TextByLanguage = Record<string, string>

export const openStatuses = ["new", "in_progress", "waiting_for_customer", "waiting_for_third_party"] as const
export const caseStatuses = [...openStatuses, "resolved", "closed", "cancelled"] as const
export type CaseStatus = (typeof caseStatuses)[number]

export const caseActions = [
  "start",
  "wait_for_customer",
  "wait_for_third_party",
  "resume",
  "resolve",
  "close",
  "reopen",
  "cancel",
  "merge",
] as const
export type CaseAction = (typeof caseActions)[number]

/** From the least urgent to the most. */
export const casePriorities = ["low", "normal", "high", "critical"] as const
export type CasePriority = (typeof casePriorities)[number]

export const caseChannels = ["store", "guest", "agent", "phone", "email", "detection"] as const
export type CaseChannel = (typeof caseChannels)[number]

export type Visibility = "customer" | "internal"

/** Who acts on a case. A guest's id is that of their session. */
export type CaseActor = Actor

export const remedies = [
  "repair",
  "replacement",
  "refund",
  "price_reduction",
  "information",
  "apology",
  "other",
] as const
export type RemedySought = (typeof remedies)[number]

export const claimableRights = ["withdrawal", "guarantee", "transit_damage"] as const
/** On which right the customer relies. Only the customer chooses. */
export type RightClaimed = (typeof claimableRights)[number]

/** What the customer must be asked before the case can go its way. */
export type OpenQuestion = "which_right"

export const factorNames = ["characteristics", "importance", "moment", "part_price"] as const
/** The product's characteristics, its importance, the moment of the failure, the price of the spare part. */
export type FactorName = (typeof factorNames)[number]
/** How heavily a factor weighs, 1 to 5, as the agent sees it, and why. */
export type FactorScore = { score: number; note: string | null }
export type CaseFactors = Partial<Record<FactorName, FactorScore>>

export const resolutionCodes = [
  "solved",
  "answered",
  "goodwill",
  "not_covered",
  "no_fault_found",
  "not_needed",
  "withdrawn",
  "duplicate",
  "no_answer",
] as const
export type ResolutionCode = (typeof resolutionCodes)[number]

export const cancelReasons = ["by_customer", "by_shop", "duplicate", "spam", "mistake"] as const
export type CancelReason = (typeof cancelReasons)[number]

export const childKinds = ["repair", "appointment", "complaint"] as const
export type ChildKind = (typeof childKinds)[number]
export type ChildState = "open" | "waiting" | "done"
/** Work on a case that another module does: a repair, an appointment, a complaint. */
export type CaseChild = {
  kind: ChildKind
  ref_id: string
  state: ChildState
  /** For whom a waiting child waits; a third party when nobody says. */
  waiting_for: "customer" | "third_party" | null
}

export type StepPerformer = "agent" | "technician" | "customer"

export const evidenceKinds = ["check", "measurement", "photo", "signature", "serial_scan", "note"] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export type EvidenceDefinition = {
  code: string
  kind: EvidenceKind
  label: TextByLanguage
  is_required: boolean
  /** Limits of a measurement, both included, in `unit`. */
  min?: number | null
  max?: number | null
  unit?: string | null
}

/** A step as the procedure's version has it, frozen on the case. */
export type StepDefinition = {
  code: string
  title: TextByLanguage
  instruction: TextByLanguage
  by: StepPerformer
  is_required: boolean
  evidence: EvidenceDefinition[]
  /** Code of the document that the step produces. */
  document: string | null
}

export type StepStatus = "open" | "done" | "failed" | "skipped"

/** What was taken down: the key depends on the kind of evidence. */
export type EvidenceValue =
  | { checked: boolean }
  | { number: number; unit: string | null }
  | { attachment_id: string }
  | { serial_number: string }
  | { text: string }

/** The part of a stored coverage assessment that cases read; the whole of it is kept as it came. */
export type StoredCoverage = {
  assessed_at: Instant
  result: string
  deadlines: { code: string; on: LocalDate }[]
  reasons: { code: string; params: Record<string, string | number> }[]
  [key: string]: unknown
}

export const skipReasons = ["not_applicable", "customer_declined", "done_before", "not_possible"] as const
export type SkipReason = (typeof skipReasons)[number]

/**
 * Who asks in the shop: a signed-in customer, or a guest who proved that e-mail address and order are theirs. A case
 * that isn't theirs is a 404 like one that does not exist.
 */
export type Asker = {
  customer_id?: string | null
  guest?: { email: string; order_id: string } | null
  /** Of the publishable key. */
  sales_channel_ids: string[]
}
