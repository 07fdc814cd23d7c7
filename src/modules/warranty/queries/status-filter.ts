import type { WarrantyStatus } from "../domain/types"

const start = "coalesce(w.starts_at, 'infinity'::timestamptz)"
const end = "coalesce(w.expires_at, 'infinity'::timestamptz)"
const started = `w.voided_at is null and ${start} <= ?::timestamptz`
const running = `${started} and ${end} > ?::timestamptz`

/**
 * `warrantyStatus` as conditions on the row, in the same order of precedence; each `?` is the moment. The rare states
 * are found by an index of theirs, without reading the common ones.
 */
const conditionOf: Record<WarrantyStatus, { sql: string; moments: number }> = {
  void: { sql: "w.voided_at is not null", moments: 0 },
  pending: { sql: `w.voided_at is null and ${start} > ?::timestamptz`, moments: 1 },
  expired: { sql: `${started} and ${end} <= ?::timestamptz`, moments: 2 },
  exhausted: { sql: `${running} and w.uses >= w.max_uses`, moments: 2 },
  active: { sql: `${running} and (w.uses < w.max_uses) is not false`, moments: 2 },
}

/** Rows in one of the states at a moment. */
export function statusFilter(statuses: readonly WarrantyStatus[], now: Date): { sql: string; params: unknown[] } {
  const parts = statuses.map((status) => conditionOf[status])

  return {
    sql: `(${parts.map((part) => `(${part.sql})`).join(" or ")})`,
    params: parts.flatMap((part) => Array<string>(part.moments).fill(now.toISOString())),
  }
}
