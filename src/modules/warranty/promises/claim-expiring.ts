import { systemActor } from "../../../shared/actor"
import { instantOf, type Sql } from "../../../shared/sql"
import type { Touched } from "../sync/types"
import { appendEvents } from "./append-events"

/** `days` before the end; `limit` bounds one claim. */
export type ClaimExpiringInput = { now: Date; days: number; limit: number }

/**
 * Warranties that end soon and were not announced yet. Taking them marks them, so each is announced once, however
 * many processes ask. A warranty that gets more time may be announced again before its new end.
 */
export async function claimExpiring(sql: Sql, { now, days, limit }: ClaimExpiringInput): Promise<Touched[]> {
  if (days <= 0) {
    return []
  }
  const due = await sql<Touched & { ends_at: Date | string }>(
    `update after_sales_warranty as w set expiring_announced_at = ?
     from (select id from after_sales_warranty
       where expiring_announced_at is null and voided_at is null and is_confirmed and deleted_at is null
         and (uses < max_uses) is not false
         and expires_at > ?::timestamptz and expires_at <= ?::timestamptz + make_interval(days => ?)
       order by expires_at, id limit ? for update skip locked) as due
     where w.id = due.id returning w.id, w.unit_id, w.expires_at as ends_at`,
    [now.toISOString(), now.toISOString(), now.toISOString(), days, limit]
  )
  await appendEvents(
    sql,
    due.map(({ id, ends_at }) => ({ warranty_id: id, kind: "expiring_announced", data: { expires_at: instantOf(ends_at) } })),
    systemActor
  )
  return due.map(({ id, unit_id }) => ({ id, unit_id }))
}
