// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { ServiceKind, ServiceReason } from "./shared-2"

export type StoreService = {
  id: string
  code: string
  kind: ServiceKind
  name: string
  description: string | null
  /** null: agreed on, or free where the shop owes it */
  price_amount: number | null
  currency_code: string | null
  needs_unit: boolean
  minutes: number | null
  documents: ({
    code: string
    name: string
  })[]
  /** null without unit_id where it depends on the unit */
  may_request: boolean | null
  /** Why it may not be asked for */
  reasons: ServiceReason[]
}

export type StoreServiceListResponse = {
  services: StoreService[]
}
