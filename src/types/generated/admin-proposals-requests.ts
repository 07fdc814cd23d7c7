// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { DismissReason, ProposalStatus } from "./admin-proposals"
import type { DetectionKind } from "./shared"

/** Of `GET /admin/after-sales/proposals`. */
export type AdminProposalsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "due_on" | "-due_on"
  q?: string
  status?: ProposalStatus[] | ProposalStatus
  service_id?: string[] | string
  unit_id?: string[] | string
  customer_id?: string[] | string
  reason?: DetectionKind[] | DetectionKind
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `GET /admin/after-sales/proposals/:id`. */
export type AdminProposalsRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/proposals/:id/accept`. */
export type AdminProposalsAcceptQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/proposals/:id/dismiss`. */
export type AdminProposalsDismissQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/proposals/:id/dismiss`. */
export type AdminProposalsDismissBody = {
  reason: DismissReason
  note?: string
}
