// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  CaseFirstItem,
  CaseItem,
  CaseQuestion,
  CaseRemedy,
  CaseResolution,
  CaseRight,
  CaseServiceKind,
  CaseStatus,
} from "./shared"
import type { StoreCase } from "./shared-2"

export type StoreCaseDetail = {
  id: string
  number: string
  service: {
    id: string
    code: string
    kind: CaseServiceKind
    /** In the asker's language */
    name: string
  }
  status: CaseStatus
  order_id: string | null
  order_display_id: number | null
  remedy_sought: CaseRemedy | null
  right_claimed: CaseRight | null
  /** What the shop must know first; answered at /:id/answer */
  open_question: CaseQuestion | null
  item_count: number
  first_item: CaseFirstItem | null
  last_message_at: string | null
  last_message_by: "customer" | "shop" | null
  acknowledged_at: string | null
  resolved_at: string | null
  resolution_code: CaseResolution | null
  closed_at: string | null
  cancelled_at: string | null
  created_at: string
  updated_at: string
  items: CaseItem[]
  /** Oldest first */
  messages: StoreCaseMessage[]
  attachments: ({
    id: string
    /** For people only */
    name: string
    mime: string
    bytes: number
    width: number | null
    height: number | null
    created_at: string
    from: "customer" | "shop"
  })[]
  /** What the customer should know of its way, oldest first */
  events: ({
    kind: string
    data: Record<string, unknown>
    created_at: string
  })[]
  /** Messages go there */
  merged_into: {
    id: string
    number: string
  } | null
  can_write: boolean
  can_cancel: boolean
  /** Until then the customer may open it again */
  can_reopen_until: string | null
}

export type StoreCaseListResponse = {
  cases: StoreCase[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type StoreCaseMessage = {
  id: string
  from: "customer" | "shop"
  body: string
  communicates_decision: boolean
  attachment_ids: string[]
  created_at: string
}

export type StoreCaseMessageListResponse = {
  messages: StoreCaseMessage[]
}

export type StoreCaseMessageResponse = {
  message: StoreCaseMessage
}

export type StoreCaseResponse = {
  case: StoreCaseDetail
}
