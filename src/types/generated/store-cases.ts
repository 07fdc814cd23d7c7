// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CaseServiceKind, StoreCaseAttachment } from "./shared"

export type CaseItem = {
  id: string
  position: number
  unit_id: string | null
  order_line_id: string | null
  quantity: number
  symptom_code: string | null
  description: string | null
  product_id: string | null
  product_title: string | null
  variant_title: string | null
  serial_number: string | null
  thumbnail: string | null
  coverage: StoredCoverage | null
}

export type CaseQuestion = "which_right"

export type CaseRemedy = 
  | "repair"
  | "replacement"
  | "refund"
  | "price_reduction"
  | "information"
  | "apology"
  | "other"

export type CaseResolution = 
  | "solved"
  | "answered"
  | "goodwill"
  | "not_covered"
  | "no_fault_found"
  | "not_needed"
  | "withdrawn"
  | "duplicate"
  | "no_answer"

export type CaseRight = "withdrawal" | "guarantee" | "transit_damage"

export type CaseStatus = 
  | "new"
  | "in_progress"
  | "waiting_for_customer"
  | "waiting_for_third_party"
  | "resolved"
  | "closed"
  | "cancelled"

export type CaseStepStatus = "open" | "done" | "failed" | "skipped"

export type StoreCase = {
  id: string
  number: string
  service_id: string
  service_kind: CaseServiceKind
  /** In the asker's language */
  service_name: string
  status: CaseStatus
  order_id: string | null
  order_display_id: number | null
  /** Of the first thing that the case is about */
  product_title: string | null
  serial_number: string | null
  thumbnail: string | null
  item_count: number
  last_message_at: string | null
  last_message_by: "customer" | "agent" | null
  created_at: string
  updated_at: string
}

export type StoreCaseDetail = {
  id: string
  number: string
  service_id: string
  service_kind: CaseServiceKind
  /** In the asker's language */
  service_name: string
  status: CaseStatus
  order_id: string | null
  order_display_id: number | null
  /** Of the first thing that the case is about */
  product_title: string | null
  serial_number: string | null
  thumbnail: string | null
  item_count: number
  last_message_at: string | null
  last_message_by: "customer" | "agent" | null
  created_at: string
  updated_at: string
  remedy_sought: CaseRemedy | null
  right_claimed: CaseRight | null
  open_question: CaseQuestion | null
  acknowledged_at: string | null
  resolved_at: string | null
  resolution_code: CaseResolution | null
  closed_at: string | null
  cancelled_at: string | null
  /** Until then the customer may open it again */
  reopen_until: string | null
  /** Until then the law gives the shop time to answer */
  answer_by: string | null
  merged_into_id: string | null
  follows_id: string | null
  /** What the customer may do now */
  can: {
    reply: boolean
    cancel: boolean
    reopen: boolean
  }
  items: CaseItem[]
  messages: StoreCaseMessage[]
  attachments: StoreCaseAttachment[]
  steps: StoreCaseStep[]
  events: StoreCaseEvent[]
}

export type StoreCaseEvent = {
  id: string
  kind: string
  data: Record<string, unknown>
  created_at: string
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
  author: "customer" | "shop"
  body: string
  communicates_decision: boolean
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

export type StoreCaseStep = {
  id: string
  position: number
  title: string
  instruction: string
  by: "agent" | "technician" | "customer"
  status: CaseStepStatus
  done_at: string | null
}

export type StoredCoverage = {
  assessed_at: string
  result: string
  deadlines: ({
    code: string
    on: string
  })[]
  reasons: ({
    code: string
    params: Record<string, string | number>
    /** In the asker's language */
    text: string | null
  })[]
}
