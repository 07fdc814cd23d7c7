/** Events of units. Payload of each: `{ id }`, the unit's id. */
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

/** Events of long jobs. Payload of each: `{ id }`, the job's id. */
export const JobEvents = {
  QUEUED: "after_sales.job.queued",
  FINISHED: "after_sales.job.finished",
} as const
