import { instant } from "../instants"
import type { Sql } from "../sql"
import type { OutboxClaim } from "../types"

/** Events that somebody must be told of, oldest first. One that is not finished is given again when its lease is over. */
export async function claimOutbox(sql: Sql, limit: number, leaseSeconds: number): Promise<OutboxClaim[]> {
  const rows = await sql<OutboxClaim>(
    `with taken as (
       update after_sales_case_outbox o
       set claimed_until = now() + ? * interval '1 second', attempts = o.attempts + 1, updated_at = now()
       where o.event_id in (select event_id from after_sales_case_outbox
         where done_at is null and (claimed_until is null or claimed_until < now()) and deleted_at is null
         order by created_at, event_id limit ? for update skip locked)
       returning o.event_id, o.case_id, o.kind, o.attempts)
     select t.event_id, t.case_id, t.kind, t.attempts, e.created_at, e.actor_type, e.actor_id, e.visibility, e.data
     from taken t join after_sales_case_event e on e.id = t.event_id
     order by e.created_at, t.event_id`,
    [leaseSeconds, limit]
  )
  return rows.map((row) => ({ ...row, created_at: instant(row.created_at) }))
}

/** Everybody has been told, or will be by what was made of it. */
export async function finishOutbox(sql: Sql, eventIds: string[]): Promise<void> {
  await sql(
    `update after_sales_case_outbox set done_at = now(), claimed_until = null, updated_at = now()
     where event_id = any(?::text[]) and done_at is null`,
    [eventIds]
  )
}
