import type {
  Asker,
  CancelReason,
  CaseAction,
  CaseActor,
  CaseChild,
  CaseFactors,
  CasePriority,
  ChildKind,
  EvidenceValue,
  Instant,
  RemedySought,
  ResolutionCode,
  RightClaimed,
  SkipReason,
  Visibility,
} from "../domain/types"

/** Whoever acts. With an `asker` the case must be theirs, and only what customers may do is done. */
type Acting = {
  actor: CaseActor
  asker?: Asker | null
  /** The revision that the caller saw; another one is a 409 `case_changed`. */
  rev?: number | null
  now?: Date
}

export type ChangeStatusInput = Acting & {
  id: string
  action: Exclude<CaseAction, "merge">
  /** Required to cancel by the shop. A customer's reason is always `by_customer`. */
  cancel_reason?: CancelReason | null
  /** Required to resolve. */
  resolution_code?: ResolutionCode | null
  /** Days after its resolution in which a customer may reopen a case. Default 14. Agents may always. */
  reopen_window_days?: number
}

export type ReopenCaseInput = Omit<ChangeStatusInput, "action" | "cancel_reason" | "resolution_code"> & {
  /** What is not solved. */
  message: string
}

export type AddMessageInput = Acting & {
  case_id: string
  body: string
  /** Of a customer always `customer`. */
  visibility?: Visibility
  communicates_decision?: boolean
  template_id?: string | null
  attachment_ids?: string[]
  max_files?: number
  idempotency_key?: string | null
}

/** Left out: unchanged. */
export type EditCaseInput = Acting & {
  id: string
  priority?: CasePriority
  remedy_sought?: RemedySought | null
  right_claimed?: RightClaimed | null
  factors?: CaseFactors
  owner_name?: string | null
  /** To the account of the customer whose e-mail address the case carries, or the other way round. */
  owner?: { customer_id: string | null; email: string | null }
}

export type AssignCaseInput = Acting & {
  id: string
  assignee_id: string | null
  /** Takes the next active agent instead. */
  round_robin?: boolean
}

export type AcknowledgeInput = Acting & { id: string }

/** The customer says on which right they rely. */
export type AnswerQuestionInput = Acting & { id: string; right_claimed: RightClaimed }

export type EvidenceInput = { code: string; value: EvidenceValue }

export type CompleteStepInput = Acting & {
  case_id: string
  step_id: string
  evidence: EvidenceInput[]
  source?: { kind: "repair" | "appointment"; id: string } | null
}

export type SkipStepInput = Acting & { case_id: string; step_id: string; reason: SkipReason }

/** Another attempt at a step that failed. */
export type RepeatStepInput = Acting & { case_id: string; step_id: string }

export type MergeCasesInput = { from_ids: string[]; into_id: string; actor: CaseActor; rev?: number | null; now?: Date }

export type SetChildInput = CaseChild & { case_id: string; actor: CaseActor; now?: Date }
export type CloseChildInput = { kind: ChildKind; ref_id: string; actor: CaseActor; now?: Date }

export type ReviewSafetyInput = Acting & { id: string; outcome: "no_danger" | "reported" | "recalled" }

/** One thing done to many cases; each succeeds or fails on its own. */
export type BulkInput = {
  /** At most 100. */
  ids: string[]
  action:
    | { kind: "assign"; assignee_id: string | null }
    | { kind: "priority"; priority: CasePriority }
    | {
        kind: "status"
        action: Exclude<CaseAction, "merge">
        cancel_reason?: CancelReason | null
        resolution_code?: ResolutionCode | null
      }
  actor: CaseActor
  now?: Date
}

/** Cases of a guest's order join the account that has proved to be the same person's. */
export type ClaimGuestCasesInput = { email: string; order_id: string; customer_id: string; actor: CaseActor }

export type OutboxClaim = {
  event_id: string
  case_id: string
  kind: string
  /** How often it was claimed, this time included. */
  attempts: number
  created_at: Instant
  actor_type: string
  actor_id: string | null
  visibility: Visibility
  data: Record<string, unknown>
}
