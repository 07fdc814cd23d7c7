// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CaseCancelReason, CaseChannel, CasePriority, CaseVisibility } from "./admin-cases-2"
import type { CaseRemedy, CaseResolution, CaseRight, CaseServiceKind, CaseStatus } from "./shared"

/** Of `GET /admin/after-sales/cases`. */
export type AdminCasesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?:
    | "created_at"
    | "-created_at"
    | "updated_at"
    | "-updated_at"
    | "next_due_at"
    | "-next_due_at"
    | "priority"
    | "-priority"
    | "last_message_at"
    | "-last_message_at"
  q?: string
  status?: CaseStatus[] | CaseStatus
  /** me, none, or a user's id */
  assignee?: "me" | "none" | string
  priority?: CasePriority[] | CasePriority
  service_id?: string[] | string
  kind?: CaseServiceKind[] | CaseServiceKind
  due?: "today" | "overdue" | "warned" | "breached"
  /** Zone in which a day begins for due=today; UTC if left out */
  time_zone?: string
  waiting?: boolean
  open?: boolean
  merged?: boolean
  customer_id?: string[] | string
  owner_email?: string
  order_id?: string[] | string
  unit_id?: string[] | string
  channel?: CaseChannel[] | CaseChannel
  country_code?: string[] | string
}

/** Of `POST /admin/after-sales/cases`. */
export type AdminCasesCreateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/cases`. */
export type AdminCasesCreateBody = {
  service_id: string
  items: ({
    unit_id?: string
    order_line_id?: string
    /** Pieces of the order line */
    quantity?: number
    symptom_code?: string
    description: string
  })[]
  customer_id?: string
  /** Of somebody without an account */
  email?: string
  name?: string
  order_id?: string
  /** ISO 3166-1 alpha-2, small letters */
  country_code?: string
  channel?: "agent" | "phone" | "email"
  locale?: string
  priority?: CasePriority
  /** null: nobody; left out: in turn */
  assignee_id?: string | null
  remedy_sought?: CaseRemedy
  right_claimed?: CaseRight
  attachment_ids?: string[]
  /** The customer's own words, as a first message */
  message?: string
}

/** Of `GET /admin/after-sales/cases/counts`. */
export type AdminCasesCountsQuery = {
  /** Zone in which a day begins for due=today; UTC if left out */
  time_zone?: string
}

/** Of `POST /admin/after-sales/cases/bulk`. */
export type AdminCasesBulkBody = {
  ids: string[]
  action: "assign" | "set_priority" | "start" | "wait_for_customer" | "resolve" | "close" | "cancel"
  /** With assign; null: nobody */
  assignee_id?: string | null
  /** With set_priority */
  priority?: CasePriority
  /** With resolve */
  resolution_code?: CaseResolution
  /** With cancel */
  cancel_reason?: CaseCancelReason
}

/** Of `GET /admin/after-sales/cases/:id`. */
export type AdminCasesRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/cases/:id/messages`. */
export type AdminCasesAddMessageBody = {
  body: string
  visibility?: CaseVisibility
  /** It tells the customer what was decided */
  communicates_decision?: boolean
  template_id?: string
  attachment_ids?: string[]
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id`. */
export type AdminCasesUpdateBody = {
  priority?: CasePriority
  remedy_sought?: CaseRemedy | null
  right_claimed?: CaseRight | null
  factors?: {
    characteristics?: {
      score: number
      note?: string | null
    }
    importance?: {
      score: number
      note?: string | null
    }
    moment?: {
      score: number
      note?: string | null
    }
    part_price?: {
      score: number
      note?: string | null
    }
  }
  /** Hands the case to this customer */
  customer_id?: string
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/assign`. */
export type AdminCasesAssignBody = {
  /** null: nobody; left out: the next agent in turn */
  user_id?: string | null
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/acknowledge`. */
export type AdminCasesAcknowledgeBody = {
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/status`. */
export type AdminCasesChangeStatusBody = {
  action:
    | "start"
    | "wait_for_customer"
    | "wait_for_third_party"
    | "resume"
    | "resolve"
    | "close"
    | "reopen"
    | "cancel"
  /** With resolve */
  resolution_code?: CaseResolution
  /** With cancel */
  cancel_reason?: CaseCancelReason
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/merge`. */
export type AdminCasesMergeBody = {
  into_id: string
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/follow-up`. */
export type AdminCasesFollowUpBody = {
  /** The same service if left out */
  service_id?: string
  description: string
  /** The same if left out; a complaint needs one */
  remedy_sought?: CaseRemedy
}

/** Of `POST /admin/after-sales/cases/:id/steps/:step_id`. */
export type AdminCasesCompleteStepBody = {
  evidence?: ({
    code: string
    value: {
      checked: boolean
    } | {
      number: number
      unit?: string | null
    } | {
      attachment_id: string
    } | {
      serial_number: string
    } | {
      text: string
    }
  })[]
  skip_reason?: "not_applicable" | "customer_declined" | "done_before" | "not_possible"
  /** Another attempt at a step that failed */
  repeat?: true
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/safety-review`. */
export type AdminCasesReviewSafetyBody = {
  outcome: "no_danger" | "reported" | "recalled"
  rev?: number
}

/** Of `POST /admin/after-sales/cases/:id/attachments`. */
export type AdminCasesUploadAttachmentQuery = {
  visibility?: CaseVisibility
  step_id?: string
}
