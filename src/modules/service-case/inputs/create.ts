import type {
  CaseActor,
  CaseChannel,
  CasePriority,
  Instant,
  RemedySought,
  RightClaimed,
  ServiceKind,
  StepDefinition,
  StoredCoverage,
  TextByLanguage,
  TimeZone,
} from "../domain/types"

/** The service as it is when the case is opened. */
export type ServiceSnapshot = {
  id: string
  code: string
  kind: ServiceKind
  names: TextByLanguage
  /** The level that the service names for its cases. */
  service_level_id?: string | null
}

/** The version of the procedure that the case will run, frozen. */
export type ProcedureSnapshot = {
  procedure_id: string
  version: number
  title: TextByLanguage
  steps: StepDefinition[]
}

/** A unit or an order line, resolved: labels are copied, coverage is assessed. */
export type NewCaseItem = {
  unit_id?: string | null
  order_line_id?: string | null
  /** Default 1. */
  quantity?: number
  symptom_code?: string | null
  description?: string | null
  product_id?: string | null
  product_title?: string | null
  variant_title?: string | null
  serial_number?: string | null
  thumbnail?: string | null
  coverage?: StoredCoverage | null
}

export type CaseOwner = {
  customer_id: string | null
  email: string | null
  name?: string | null
  group_ids?: string[]
}

export type CaseOrder = { id: string; display_id: number | null }

/** A deadline that the law sets for the shop's answer. */
export type LegalDeadline = { code: string; due_at: Instant; effect: "deemed_accepted" | null }

export type CreateCaseInput = {
  service: ServiceSnapshot
  procedure: ProcedureSnapshot | null
  channel: CaseChannel
  /** At most 50; none for a general enquiry. */
  items: NewCaseItem[]
  owner: CaseOwner
  order?: CaseOrder | null
  sales_channel_id?: string | null
  locale: string
  country_code?: string | null
  time_zone: TimeZone
  priority?: CasePriority
  /** Required for a complaint (ISO 10002, 7.2). */
  remedy_sought?: RemedySought | null
  right_claimed?: RightClaimed | null
  /** Minutes in which receipt must be acknowledged; 0: it is, with the case; null: nobody waits for it. */
  acknowledge_minutes?: number | null
  legal?: LegalDeadline[]
  /** Uploaded before, by the same actor. */
  attachment_ids?: string[]
  origin_key?: string | null
  follows_id?: string | null
  /** The first words of the owner, or of the agent in their name. */
  message?: { body: string } | null
  assign?: { to: "none" } | { to: "round_robin" } | { to: "user"; user_id: string }
  /** Attachments that one case may have. Default 10. */
  max_files?: number
  idempotency_key?: string | null
  actor: CaseActor
  /** A guest's e-mail address and order, by which their uploads are known. */
  guest?: { email: string; order_id: string } | null
  now?: Date
}

/** A new case of the same owner about what an earlier one left open. Without items, the earlier one's are taken. */
export type FollowUpInput = Pick<
  CreateCaseInput,
  | "service"
  | "procedure"
  | "channel"
  | "priority"
  | "remedy_sought"
  | "acknowledge_minutes"
  | "legal"
  | "attachment_ids"
  | "message"
  | "assign"
  | "idempotency_key"
  | "actor"
  | "now"
> & { case_id: string; items?: NewCaseItem[] }
