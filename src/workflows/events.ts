/** Events of units. Payload of each: `{ id }`, the unit's id, and where it says so one more id. */
export const UnitEvents = {
  CREATED: "after_sales.unit.created",
  SHIPPED: "after_sales.unit.shipped",
  DELIVERED: "after_sales.unit.delivered",
  INSTALLED: "after_sales.unit.installed",
  RETURNED: "after_sales.unit.returned",
  CANCELLED: "after_sales.unit.cancelled",
  REPLACED: "after_sales.unit.replaced",
  SCRAPPED: "after_sales.unit.scrapped",
  FLAGGED: "after_sales.unit.flagged",
  CORRECTED: "after_sales.unit.corrected",
  SERIAL_SET: "after_sales.unit.serial_set",
  REGISTERED: "after_sales.unit.registered",
  REGISTRATION_APPROVED: "after_sales.unit.registration_approved",
  REGISTRATION_REJECTED: "after_sales.unit.registration_rejected",
  /** With `transfer_id`, as the three after it. */
  TRANSFER_REQUESTED: "after_sales.unit.transfer_requested",
  TRANSFER_CANCELLED: "after_sales.unit.transfer_cancelled",
  TRANSFER_DECLINED: "after_sales.unit.transfer_declined",
  TRANSFERRED: "after_sales.unit.transferred",
} as const

/** Events of warranties. Payload of each: `{ id, unit_id }`. */
export const WarrantyEvents = {
  ISSUED: "after_sales.warranty.issued",
  STARTED: "after_sales.warranty.started",
  EXTENDED: "after_sales.warranty.extended",
  SHORTENED: "after_sales.warranty.shortened",
  VOIDED: "after_sales.warranty.voided",
  EXPIRING: "after_sales.warranty.expiring",
} as const

/** Events of policies. Payload of each: `{ id }`, the policy's id. */
export const WarrantyPolicyEvents = {
  CREATED: "after_sales.warranty_policy.created",
  PUBLISHED: "after_sales.warranty_policy.published",
  RETIRED: "after_sales.warranty_policy.retired",
} as const

/** Events of guests. Payload: `{ id }`, the request's id, whether or not there is such an order. */
export const GuestEvents = {
  ACCESS_REQUESTED: "after_sales.guest.access_requested",
} as const

/** Events of long jobs. Payload of each: `{ id }`, the job's id. */
export const JobEvents = {
  QUEUED: "after_sales.job.queued",
  FINISHED: "after_sales.job.finished",
} as const

/** Events of cases. Payload of each: `{ id }`, the case's id, and where it says so one more id. */
export const CaseEvents = {
  CREATED: "after_sales.case.created",
  ACKNOWLEDGED: "after_sales.case.acknowledged",
  ASSIGNED: "after_sales.case.assigned",
  /** With `message_id`. Notes of the shop's own too. */
  MESSAGE_ADDED: "after_sales.case.message_added",
  STATUS_CHANGED: "after_sales.case.status_changed",
  REOPENED: "after_sales.case.reopened",
  /** With `into_id`, the case that goes on. */
  MERGED: "after_sales.case.merged",
  /** With `step_id`. */
  STEP_COMPLETED: "after_sales.case.step_completed",
  /** With `step_id`. */
  STEP_FAILED: "after_sales.case.step_failed",
  SAFETY_REVIEW_OPENED: "after_sales.case.safety_review_opened",
  /** With `deadline_id`. */
  DEADLINE_WARNING: "after_sales.case.deadline_warning",
  /** With `deadline_id`. */
  DEADLINE_BREACHED: "after_sales.case.deadline_breached",
} as const

/** Events of services. Payload of each: `{ id }`, the service's id. */
export const ServiceEvents = {
  UPDATED: "after_sales.service.updated",
  PUBLISHED: "after_sales.service.published",
  RETIRED: "after_sales.service.retired",
} as const

/** Events of procedures. Payload of each: `{ id }`, the procedure's id. */
export const ProcedureEvents = {
  PUBLISHED: "after_sales.procedure.published",
  RETIRED: "after_sales.procedure.retired",
} as const

/** Events of instructions for use. Payload of each: `{ id }`, the instructions' id. */
export const InstructionEvents = {
  PUBLISHED: "after_sales.instruction.published",
  RETIRED: "after_sales.instruction.retired",
} as const

/** Events of proposals. Payload of each: `{ id }`, the proposal's id. */
export const ProposalEvents = {
  CREATED: "after_sales.proposal.created",
  ACCEPTED: "after_sales.proposal.accepted",
  DISMISSED: "after_sales.proposal.dismissed",
} as const

/** Events of messages. Payload: `{ id }`, the message's id. */
export const NotificationEvents = {
  /** Given up, or of unknown outcome: a person decides. */
  FAILED: "after_sales.notification.failed",
  /** A person wants it sent again. */
  RETRIED: "after_sales.notification.retried",
} as const

/** Events of privacy requests. Payload of each: `{ id }`, the request's id. */
export const PrivacyEvents = {
  RECEIVED: "after_sales.privacy_request.received",
  EXTENDED: "after_sales.privacy_request.extended",
  COMPLETED: "after_sales.privacy_request.completed",
} as const
