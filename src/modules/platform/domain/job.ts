import { defineTransitions } from "../../../shared/transitions"

export const jobKinds = ["units_backfill", "units_import", "serials_import", "privacy_request"] as const
export const jobStatuses = ["queued", "running", "completed", "failed", "cancelled"] as const

export type JobKind = (typeof jobKinds)[number]
export type JobStatus = (typeof jobStatuses)[number]
export type JobAction = "claim" | "take_over" | "complete" | "fail" | "cancel"

/** Seconds without a sign of life after which a job's worker counts as dead, unless it asks for another lease. */
export const jobLeaseSeconds = 60

/** Deaths of its worker that a job survives; one more and it has failed: something in it kills processes. */
export const maxJobAttempts = 5

/** Long work: whoever holds the claim may report, complete, fail or end it; a dead holder's job is taken over. */
export const jobTransitions = defineTransitions<JobStatus, JobAction>([
  { from: "queued", action: "claim", to: "running", by: "system" },
  { from: "running", action: "take_over", to: "running", by: "system" },
  { from: "running", action: "complete", to: "completed", by: "system" },
  { from: "running", action: "fail", to: "failed", by: "system" },
  { from: "queued", action: "cancel", to: "cancelled", by: "manager" },
  { from: "running", action: "cancel", to: "cancelled", by: "manager" },
])
