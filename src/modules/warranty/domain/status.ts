import { localDay } from "../../../shared/calendar"
import type { Instant, TimeZone } from "../../../shared/local-date"
import type { WarrantyRecord, WarrantyStatus } from "./types"

export type StatusFacts = Pick<WarrantyRecord, "starts_on" | "terms" | "uses" | "voided_at"> & {
  expires_at: Instant | null
  time_zone: TimeZone
}

/**
 * Status of a warranty at a moment. It is pending until its first day has begun in the unit's zone. A promise without
 * a fixed end is never `expired`.
 */
export function warrantyStatus(warranty: StatusFacts, now: Instant): WarrantyStatus {
  if (warranty.voided_at !== null) {
    return "void"
  }
  if (warranty.starts_on === null || localDay(now, warranty.time_zone) < warranty.starts_on) {
    return "pending"
  }
  if (warranty.expires_at !== null && Date.parse(now) >= Date.parse(warranty.expires_at)) {
    return "expired"
  }
  return isExhausted(warranty) ? "exhausted" : "active"
}

/** No use is left of those that the promise counts. */
export function isExhausted({ terms, uses }: Pick<WarrantyRecord, "terms" | "uses">): boolean {
  return terms.max_uses !== null && uses >= terms.max_uses
}
