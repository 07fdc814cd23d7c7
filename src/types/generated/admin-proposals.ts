// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CatalogEvent } from "./shared"
import type { ServiceKind, ServiceReason } from "./shared-2"

export type AdminDetectionResponse = {
  detection: {
    /** Units that were looked at */
    looked_at: number
    proposed: number
    /** Whether all units were looked at; else the sweep goes on by itself */
    is_complete: boolean
  }
}

export type AdminProposal = {
  id: string
  status: ProposalStatus
  service_id: string
  /** null when it was deleted since */
  service: {
    id: string
    code: string
    kind: ServiceKind
    /** Per language */
    names: Record<string, string>
  } | null
  unit_id: string
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  /** Why the shop should act, in your language */
  reason: ServiceReason
  due_on: string
  dismissed_reason: DismissReason | null
  note: string | null
  case_id: string | null
  decided_at: string | null
  decided_by: string | null
  created_at: string
}

export type AdminProposalDetail = {
  id: string
  status: ProposalStatus
  service_id: string
  /** null when it was deleted since */
  service: {
    id: string
    code: string
    kind: ServiceKind
    /** Per language */
    names: Record<string, string>
  } | null
  unit_id: string
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  /** Why the shop should act, in your language */
  reason: ServiceReason
  due_on: string
  dismissed_reason: DismissReason | null
  note: string | null
  case_id: string | null
  decided_at: string | null
  decided_by: string | null
  created_at: string
  history: CatalogEvent[]
}

export type AdminProposalListResponse = {
  proposals: AdminProposal[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminProposalResponse = {
  proposal: AdminProposalDetail
}

export type DismissReason = 
  | "not_needed"
  | "already_done"
  | "customer_declined"
  | "customer_unreachable"
  | "duplicate"
  | "other"

export type ProposalStatus = "open" | "accepted" | "dismissed"
