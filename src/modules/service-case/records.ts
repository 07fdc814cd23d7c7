import type {
  CancelReason,
  CaseChannel,
  CaseFactors,
  CasePriority,
  CaseStatus,
  ChildKind,
  ChildState,
  EvidenceKind,
  EvidenceValue,
  Instant,
  OpenQuestion,
  RemedySought,
  ResolutionCode,
  RightClaimed,
  ServiceKind,
  SkipReason,
  StepDefinition,
  StepStatus,
  StoredCoverage,
  TextByLanguage,
  TimeZone,
  Visibility,
} from "./domain/types"

/** A case as the shop sees it in a list. */
export type CaseRecord = {
  id: string
  number: string
  origin_key: string | null
  service_id: string
  service_code: string
  service_kind: ServiceKind
  service_names: TextByLanguage
  channel: CaseChannel
  status: CaseStatus
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
  time_zone: TimeZone
  assignee_id: string | null
  assigned_at: Instant | null
  procedure_id: string | null
  procedure_version: number | null
  procedure_title: TextByLanguage | null
  remedy_sought: RemedySought | null
  right_claimed: RightClaimed | null
  open_question: OpenQuestion | null
  factors: CaseFactors | null
  acknowledged_at: Instant | null
  first_responded_at: Instant | null
  resolved_at: Instant | null
  resolution_code: ResolutionCode | null
  closed_at: Instant | null
  cancelled_at: Instant | null
  cancel_reason: CancelReason | null
  merged_into_id: string | null
  follows_id: string | null
  decision_communicated_at: Instant | null
  deemed_accepted_at: Instant | null
  safety_review_opened_at: Instant | null
  safety_reviewed_at: Instant | null
  safety_reviewed_by: string | null
  level_id: string | null
  next_due_at: Instant | null
  next_due_kind: string | null
  warned_at: Instant | null
  breached_at: Instant | null
  paused_at: Instant | null
  escalated_at: Instant | null
  last_message_at: Instant | null
  last_message_by: "customer" | "agent" | null
  rev: number
  created_by_type: string
  created_by_id: string | null
  erased_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

/** A row of the inbox: the case and what its first item is. */
export type CaseListRow = CaseRecord & {
  first_item: Pick<
    CaseItemRecord,
    "unit_id" | "product_title" | "variant_title" | "serial_number" | "symptom_code" | "thumbnail"
  > | null
  item_count: number
}

export type CaseItemRecord = {
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
  coverage: StoredCoverage | null
}

export type CaseMessageRecord = {
  id: string
  /** That of a merged case where the words were said there. */
  case_id: string
  visibility: Visibility
  author_type: string
  author_id: string | null
  body: string
  communicates_decision: boolean
  template_id: string | null
  attachment_ids: string[]
  erased_at: Instant | null
  created_at: Instant
}

export type CaseAttachmentRecord = {
  id: string
  case_id: string | null
  message_id: string | null
  step_id: string | null
  uploader_type: string
  uploader_id: string | null
  visibility: Visibility
  name: string
  mime: string
  bytes: number
  sha256: string
  width: number | null
  height: number | null
  state: "stored" | "failed" | "removed"
  created_at: Instant
}

export type CaseEvidenceRecord = {
  id: string
  code: string
  kind: EvidenceKind
  value: EvidenceValue | { erased: true }
  attachment_id: string | null
  within_limits: boolean | null
  actor_type: string
  actor_id: string | null
  source_kind: "repair" | "appointment" | null
  source_id: string | null
  created_at: Instant
}

export type CaseStepRecord = {
  id: string
  position: number
  attempt: number
  code: string
  definition: StepDefinition
  status: StepStatus
  done_at: Instant | null
  done_by_type: string | null
  done_by_id: string | null
  skip_reason: SkipReason | null
  evidence: CaseEvidenceRecord[]
}

export type CaseChildRecord = {
  id: string
  kind: ChildKind
  ref_id: string
  state: ChildState
  waiting_for: "customer" | "third_party" | null
  updated_at: Instant
}

export type CaseEventRecord = {
  id: string
  seq: number
  kind: string
  visibility: Visibility
  actor_type: string
  actor_id: string | null
  data: Record<string, unknown>
  created_at: Instant
}

/** A clock on the case; its columns are the clock's own. */
export type CaseDeadlineRecord = Record<string, unknown> & { id: string; kind: string }

/** Another case, in a line. */
export type CaseSummary = {
  id: string
  number: string
  service_kind: ServiceKind
  service_names: TextByLanguage
  status: CaseStatus
  priority: CasePriority
  created_at: Instant
}

export type AdminCaseDetail = CaseRecord & {
  items: CaseItemRecord[]
  /** Oldest first, at most 500; those of merged cases too. */
  messages: CaseMessageRecord[]
  attachments: CaseAttachmentRecord[]
  steps: CaseStepRecord[]
  children: CaseChildRecord[]
  deadlines: CaseDeadlineRecord[]
  /** Newest first, at most 500. */
  events: CaseEventRecord[]
  merged: CaseSummary[]
  follow_ups: CaseSummary[]
  /** What may be done to it now. */
  actions: string[]
}
