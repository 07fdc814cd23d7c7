import { DateTime } from "luxon"
import type { Instant } from "./types"

/** The instant until which something is kept that may be kept for months after an end; null: not at all. */
export function keptUntil(endedAt: Instant, months: number | null): Instant | null {
  return months === null ? null : DateTime.fromISO(endedAt, { zone: "utc" }).plus({ months }).toJSDate().toISOString()
}
