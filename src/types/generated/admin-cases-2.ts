// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CaseQuestion, CaseRemedy, CaseResolution, CaseRight, CaseServiceKind, CaseStatus } from "./shared"

export type AdminCaseRow = {
  id: string
  number: string
  service_id: string
  service_code: string
  service_kind: CaseServiceKind
  /** Per language */
  service_names: Record<string, string>
  channel: CaseChannel
  status: CaseStatus
  /** The agent's own state, which open work may cover */
  agent_state: CaseStatus
  priority: CasePriority
  owner_customer_id: string | null
  owner_email: string | null
  owner_name: string | null
  order_id: string | null
  order_display_id: number | null
  sales_channel_id: string | null
  locale: string
  country_code: string | null
  time_zone: string
  assignee_id: string | null
  assigned_at: string | null
  remedy_sought: CaseRemedy | null
  right_claimed: CaseRight | null
  open_question: CaseQuestion | null
  acknowledged_at: string | null
  first_responded_at: string | null
  resolved_at: string | null
  resolution_code: CaseResolution | null
  closed_at: string | null
  cancelled_at: string | null
  cancel_reason: CaseCancelReason | null
  merged_into_id: string | null
  follows_id: string | null
  decision_communicated_at: string | null
  deemed_accepted_at: string | null
  safety_review_opened_at: string | null
  safety_reviewed_at: string | null
  safety_reviewed_by: string | null
  procedure_id: string | null
  procedure_version: number | null
  procedure_title: Record<string, string> | null
  level_id: string | null
  next_due_at: string | null
  next_due_kind: string | null
  warned_at: string | null
  breached_at: string | null
  paused_at: string | null
  escalated_at: string | null
  last_message_at: string | null
  last_message_by: "customer" | "agent" | null
  /** Pass it back with a write to be told when somebody else was faster */
  rev: number
  created_at: string
  updated_at: string
  first_item: {
    unit_id: string | null
    product_title: string | null
    variant_title: string | null
    thumbnail: string | null
    serial_number: string | null
    symptom_code: string | null
  } | null
  item_count: number
}

export type AdminCaseSummary = {
  id: string
  number: string
  service_kind: CaseServiceKind
  /** Per language */
  service_names: Record<string, string>
  status: CaseStatus
  priority: CasePriority
  created_at: string
}

export type AdminRelatedCasesResponse = {
  cases: AdminCaseSummary[]
}

export type CaseCancelReason = "by_customer" | "by_shop" | "duplicate" | "spam" | "mistake"

export type CaseChannel = "store" | "guest" | "agent" | "phone" | "email" | "detection"

export type CaseChild = {
  id: string
  kind: CaseChildKind
  ref_id: string
  state: "open" | "waiting" | "done"
  waiting_for: "customer" | "third_party" | null
}

export type CaseChildKind = "repair" | "appointment" | "complaint"

export type CaseDeadline = {
  id: string
  kind: "first_response" | "resolution" | "acknowledge" | "legal_answer" | "safety_review"
  code: string
  due_at: string
  warn_at: string | null
  is_pausable: boolean
  working_minutes_target: number | null
  working_minutes_used: number | null
  paused_at: string | null
  met_at: string | null
  cancelled_at: string | null
  warned_at: string | null
  breached_at: string | null
  /** What silence means by law, such as deemed_accepted */
  effect: string | null
}

export type CaseEvidence = {
  id: string
  code: string
  kind: CaseEvidenceKind
  /** checked, number and unit, attachment_id, serial_number or text */
  value: Record<string, unknown>
  attachment_id: string | null
  within_limits: boolean | null
  actor_type: string
  actor_id: string | null
  source_kind: string | null
  source_id: string | null
  created_at: string
}

export type CaseEvidenceDefinition = {
  code: string
  kind: CaseEvidenceKind
  /** Per language */
  label: Record<string, string>
  is_required: boolean
  min: number | null
  max: number | null
  unit: string | null
}

export type CaseEvidenceKind = "check" | "measurement" | "photo" | "signature" | "serial_scan" | "note"

export type CaseFactorScore = {
  /** 1 to 5 */
  score: number
  note: string | null
}

export type CaseFactors = {
  characteristics: CaseFactorScore | null
  importance: CaseFactorScore | null
  moment: CaseFactorScore | null
  part_price: CaseFactorScore | null
}

export type CasePriority = "low" | "normal" | "high" | "critical"

export type CaseStep = {
  id: string
  position: number
  /** More than 1 after a failure */
  attempt: number
  code: string
  definition: CaseStepDefinition
  status: CaseStepStatus
  done_at: string | null
  done_by_type: string | null
  done_by_id: string | null
  skip_reason: string | null
  evidence: CaseEvidence[]
}

export type CaseStepDefinition = {
  code: string
  /** Per language */
  title: Record<string, string>
  /** Per language */
  instruction: Record<string, string>
  by: "agent" | "technician" | "customer"
  is_required: boolean
  evidence: CaseEvidenceDefinition[]
  document: string | null
}

export type CaseStepStatus = "open" | "done" | "failed" | "skipped"

export type CaseVisibility = "customer" | "internal"
