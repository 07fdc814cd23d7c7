import type { Instant } from "../../../shared/local-date"
import type { WarrantyRecord, WarrantyStatus } from "./types"

/** Status of a warranty at a moment. A promise without a fixed end is never `expired`. */
export function warrantyStatus(
  warranty: WarrantyRecord & { expires_at: Instant | null },
  now: Instant
): WarrantyStatus {
  throw new Error("pending")
}
