import type { Asker } from "../../../shared/asker"
import type { CaseActor, CreateCaseInput, NewCaseItem } from "../../../modules/service-case"

/** One thing that a request names: a unit, pieces of an order line, or words alone. */
export type RequestedItem = {
  unit_id?: string
  order_line_id?: string
  quantity: number
  symptom_code?: string
  description: string
}

/** A request as a route has read it. */
export type CaseRequest = Pick<
  CreateCaseInput,
  "remedy_sought" | "right_claimed" | "locale" | "attachment_ids" | "message" | "priority" | "assign" | "origin_key"
> & {
  service_id: string
  items: RequestedItem[]
  channel: CreateCaseInput["channel"]
  actor: CaseActor
  /** A customer or guest; null when the shop asks for somebody. */
  asker: Asker | null
  /** For whom the shop asks; left out, for whoever owns the things. */
  owner?: { customer_id?: string; email?: string; name?: string }
  order_id?: string
  country_code?: string
  idempotency_key?: string | null
}

/** Where a thing was sold, and whose it is. */
export type Place = {
  owner_customer_id: string | null
  owner_email: string | null
  order: { id: string; display_id: number | null } | null
  sales_channel_id: string | null
  country_code: string | null
  time_zone: string
}

/** A thing that was found, as the case will have it. */
export type FoundItem = {
  /** The part of the request that it answers. */
  asked: RequestedItem
  item: NewCaseItem
  place: Place
  /** Units whose coverage and requirements count: the unit, or those of the line. */
  unit_ids: string[]
}
