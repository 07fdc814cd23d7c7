import type { PageInput } from "../../../shared/paging"
import type { Asker, CaseChannel, CasePriority, CaseStatus, Instant, ServiceKind, TimeZone } from "../domain/types"

type OneOrMore<Value> = Value | Value[]

export type CaseFilters = {
  /** Every word begins a word of number, order number, names, serial numbers, titles, descriptions or messages. */
  q?: string
  id?: OneOrMore<string>
  number?: string
  status?: OneOrMore<CaseStatus>
  /** True: neither resolved, closed nor cancelled. */
  open?: boolean
  /** True: waiting for the customer or a third party. */
  waiting?: boolean
  /** Null: nobody. */
  assignee_id?: OneOrMore<string> | null
  priority?: OneOrMore<CasePriority>
  service_id?: OneOrMore<string>
  kind?: OneOrMore<ServiceKind>
  channel?: OneOrMore<CaseChannel>
  country_code?: OneOrMore<string>
  sales_channel_id?: OneOrMore<string>
  customer_id?: OneOrMore<string>
  owner_email?: string
  order_id?: OneOrMore<string>
  unit_id?: OneOrMore<string>
  /** Open cases whose next deadline falls by the end of today, is past, was warned of, or was missed. */
  due?: "today" | "overdue" | "warned" | "breached"
  /** Where today ends. Default UTC. */
  time_zone?: TimeZone
  safety_review?: "open" | "done"
  merged?: boolean
  created_from?: Instant
  created_before?: Instant
  now?: Date
}

/** Sorts: `created_at`, `updated_at`, `next_due_at`, `priority`, `last_message_at`; default `-created_at`. */
export type ListAdminCasesInput = PageInput & CaseFilters

export type CountViewsInput = { views: Record<string, CaseFilters>; now?: Date }

/** Sorts: `created_at`; default `-created_at`. */
export type ListStoreCasesInput = PageInput & {
  asker: Asker
  open?: boolean
  order_id?: string
  unit_id?: string
  kind?: OneOrMore<ServiceKind>
}

export type RetrieveStoreCaseInput = { id: string; asker: Asker; reopen_window_days?: number; now?: Date }

export type RelatedCasesInput = {
  unit_ids: string[]
  /** The case whose relatives are sought is not one of them. */
  except_case_id?: string
  limit?: number
}

export type CasesOfOrderInput = { order_id: string; asker: Asker; limit?: number }
