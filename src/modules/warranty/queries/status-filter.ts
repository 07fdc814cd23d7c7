import type { WarrantyStatus } from "../domain/types"

const started = "w.voided_at is null and w.starts_at <= ?::timestamptz"
const running = `${started} and (w.expires_at > ?::timestamptz) is not false`

/**
 * `warrantyStatus` as conditions on the row, in the same order of precedence; each `?` is the moment. The rare states
 * name the columns of a partial index, so that they are found without reading the common ones.
 */
const conditionOf: Record<WarrantyStatus, { sql: string; moments: number }> = {
  void: { sql: "w.voided_at is not null", moments: 0 },
  pending: { sql: "w.voided_at is null and (w.starts_at is null or w.starts_at > ?::timestamptz)", moments: 1 },
  expired: { sql: `${started} and w.expires_at <= ?::timestamptz`, moments: 2 },
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
