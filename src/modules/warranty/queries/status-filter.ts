import type { WarrantyStatus } from "../domain/types"

/**
 * `warrantyStatus` as conditions on the row, in the same order of precedence. Each names the columns of one of the
 * partial indexes, so that rare states are found without reading the common ones.
 */
const conditionOf: Record<WarrantyStatus, { sql: string; stamps: number }> = {
  void: { sql: "w.voided_at is not null", stamps: 0 },
  exhausted: { sql: "w.voided_at is null and w.uses >= w.max_uses", stamps: 0 },
  pending: {
    sql: `w.voided_at is null and (w.uses < w.max_uses) is not false
      and (w.starts_at is null or w.starts_at > ?::timestamptz)`,
    stamps: 1,
  },
  active: {
    sql: `w.voided_at is null and (w.uses < w.max_uses) is not false
      and w.starts_at <= ?::timestamptz and (w.expires_at > ?::timestamptz) is not false`,
    stamps: 2,
  },
  expired: {
    sql: `w.voided_at is null and (w.uses < w.max_uses) is not false
      and w.starts_at <= ?::timestamptz and w.expires_at <= ?::timestamptz`,
    stamps: 2,
  },
}

/** Rows in one of the states at a moment. */
export function statusFilter(statuses: readonly WarrantyStatus[], now: Date): { sql: string; params: unknown[] } {
  const parts = statuses.map((status) => conditionOf[status])

  return {
    sql: `(${parts.map((part) => `(${part.sql})`).join(" or ")})`,
    params: parts.flatMap((part) => Array<string>(part.stamps).fill(now.toISOString())),
  }
}
