// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminCaseRow,
  AdminCaseSummary,
  CaseCancelReason,
  CaseChannel,
  CaseChild,
  CaseDeadline,
  CaseFactors,
  CasePriority,
  CaseStep,
  CaseVisibility,
} from "./admin-cases-2"
import type {
  CaseItem,
  CaseQuestion,
  CaseRemedy,
  CaseResolution,
  CaseRight,
  CaseServiceKind,
  CaseStatus,
} from "./shared"

export type AdminCaseAttachment = {
  id: string
  /** For people only */
  name: string
  mime: string
  bytes: number
  width: number | null
  height: number | null
  created_at: string
  case_id: string | null
  message_id: string | null
  step_id: string | null
  visibility: CaseVisibility
  uploader_type: string
  uploader_id: string | null
  /** Of the stored bytes, hexadecimal */
  sha256: string
  state: "stored" | "failed" | "removed"
}

export type AdminCaseAttachmentDeleteResponse = {
  id: string
  object: "case_attachment"
  deleted: true
}

export type AdminCaseAttachmentListResponse = {
  attachments: AdminCaseAttachment[]
}

export type AdminCaseAttachmentResponse = {
  attachment: AdminCaseAttachment
}

export type AdminCaseBulkResponse = {
  results: ({
    id: string
    done: boolean
    type: string | null
    /** Why it was not done */
    code: string | null
    message: string | null
  })[]
}

export type AdminCaseCountsResponse = {
  /** Exact up to 1000; 1001 means more */
  counts: {
    open: number
    mine: number
    unassigned: number
    due_today: number
    breached: number
    waiting: number
  }
}

export type AdminCaseDetail = {
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
  origin_key: string | null
  factors: CaseFactors | null
  /** What can be done with it in its present state */
  actions: string[]
  items: CaseItem[]
  messages: AdminCaseMessage[]
  attachments: AdminCaseAttachment[]
  steps: CaseStep[]
  children: CaseChild[]
  deadlines: CaseDeadline[]
  events: ({
    id: string
    kind: string
    actor_type: string
    actor_id: string | null
    data: Record<string, unknown>
    created_at: string
    seq: number
    visibility: CaseVisibility
  })[]
  /** Cases that were merged into this one */
  merged: AdminCaseSummary[]
  follow_ups: AdminCaseSummary[]
}

export type AdminCaseHistoryVerificationResponse = {
  intact: boolean
  events: number
  /** Place (seq) of the first row that was changed, added or taken out */
  broken_at: number | null
}

export type AdminCaseListResponse = {
  cases: AdminCaseRow[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminCaseMessage = {
  id: string
  case_id: string
  visibility: CaseVisibility
  author_type: string
  author_id: string | null
  body: string
  communicates_decision: boolean
  template_id: string | null
  attachment_ids: string[]
  erased_at: string | null
  created_at: string
}

export type AdminCaseMessageListResponse = {
  messages: AdminCaseMessage[]
}

export type AdminCaseMessageResponse = {
  message: AdminCaseMessage
}

export type AdminCaseResponse = {
  case: AdminCaseDetail
}
