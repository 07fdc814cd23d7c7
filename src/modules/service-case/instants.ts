import type { Instant } from "../../shared/local-date"

/** What the driver gives for a `timestamptz`, or JSON for one inside it, as an ISO instant in UTC. */
export function instant(value: Date | string): Instant {
  return (value instanceof Date ? value : new Date(value)).toISOString()
}

export function instantOrNull(value: Date | string | null): Instant | null {
  return value === null ? null : instant(value)
}
