import type { PageInfo } from "../../shared/paging"
import type {
  CaseStatus,
  Instant,
  OpenQuestion,
  RemedySought,
  ResolutionCode,
  RightClaimed,
  ServiceKind,
  TextByLanguage,
} from "./domain/types"
import type { CaseItemRecord, CaseAttachmentRecord } from "./records"

/** A case as its owner sees it: no names or ids of the staff, no notes, no clock. */
export type StoreCase = {
  id: string
  number: string
  service: { id: string; code: string; kind: ServiceKind; names: TextByLanguage }
  status: CaseStatus
  order_id: string | null
  order_display_id: number | null
  remedy_sought: RemedySought | null
  right_claimed: RightClaimed | null
  open_question: OpenQuestion | null
  item_count: number
  first_item: Pick<CaseItemRecord, "unit_id" | "product_title" | "variant_title" | "thumbnail"> | null
  last_message_at: Instant | null
  last_message_by: "customer" | "shop" | null
  created_at: Instant
  updated_at: Instant
  acknowledged_at: Instant | null
  resolved_at: Instant | null
  resolution_code: ResolutionCode | null
  closed_at: Instant | null
  cancelled_at: Instant | null
}

export type StoreCaseMessage = {
  id: string
  from: "customer" | "shop"
  body: string
  communicates_decision: boolean
  attachment_ids: string[]
  created_at: Instant
}

export type StoreCaseAttachment = Pick<
  CaseAttachmentRecord,
  "id" | "name" | "mime" | "bytes" | "width" | "height" | "created_at"
> & {
  from: "customer" | "shop"
}

export type StoreCaseDetail = StoreCase & {
  items: CaseItemRecord[]
  messages: StoreCaseMessage[]
  attachments: StoreCaseAttachment[]
  /** What the customer should know of its history, oldest first. */
  events: { kind: string; data: Record<string, unknown>; created_at: Instant }[]
  /** The case into which it was merged; messages go there. */
  merged_into: { id: string; number: string } | null
  can_cancel: boolean
  can_write: boolean
  /** Until when the customer may reopen it; null when they can't. */
  can_reopen_until: Instant | null
}

export type StoreCasesPage = PageInfo & { cases: StoreCase[] }
