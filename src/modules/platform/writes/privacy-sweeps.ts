import type { Sql } from "../../../shared/sql"

/** Days before the last one at which managers are reminded. */
const warnDays = 7

/** Erasures that an open case stopped, and that a day has passed for: each is taken once a day. */
export async function claimHeldRequests(sql: Sql, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `update after_sales_privacy_request set updated_at = now()
     where id in (select id from after_sales_privacy_request
       where status = 'held' and updated_at < now() - interval '1 day' and deleted_at is null
       order by id limit ? for update skip locked)
     returning id`,
    [limit]
  )
  return rows.map(({ id }) => id)
}

/** Requests whose day comes near, by the strict count, each once; an extension makes it once more. */
export async function claimDuePrivacyRequests(sql: Sql): Promise<{ id: string; due_on: string }[]> {
  return await sql<{ id: string; due_on: string }>(
    `update after_sales_privacy_request set warned_at = now(), updated_at = now()
     where id in (select id from after_sales_privacy_request
       where status = 'received' and warned_at is null and deleted_at is null
         and coalesce(extended_to, due_strict_on) <= ((now() at time zone time_zone)::date + ${warnDays})::text
       limit 100 for update skip locked)
     returning id, coalesce(extended_to, due_strict_on) as due_on`
  )
}

/** A job that killed its processes, or was cancelled, leaves its request running: it waits for a person again. */
export async function freeStuckRequests(sql: Sql): Promise<void> {
  await sql(
    `update after_sales_privacy_request r set status = 'received', updated_at = now()
     from after_sales_job j where r.status = 'running' and j.id = r.job_id and j.status in ('failed', 'cancelled')`
  )
}
