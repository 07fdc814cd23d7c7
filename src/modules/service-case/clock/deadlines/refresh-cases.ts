import type { Sql } from "../../sql"

/**
 * What lists show of a case's clock, from its deadlines: the next that is due (an overdue one first of all), whether
 * something open is overdue or soon will be, and since when it waits.
 */
export async function refreshCases(sql: Sql, caseIds: string[]): Promise<void> {
  await sql(
    `update after_sales_case c set next_due_at = n.due_at, next_due_kind = n.kind, breached_at = n.breached_at,
       warned_at = n.warned_at, paused_at = n.paused_at
     from (select w.id,
         (array_agg(d.due_at order by d.due_at, d.id) filter (where d.paused_at is null and d.due_at is not null))[1] as due_at,
         (array_agg(d.kind order by d.due_at, d.id) filter (where d.paused_at is null and d.due_at is not null))[1] as kind,
         min(d.breached_at) as breached_at, min(d.paused_at) as paused_at,
         max(d.warned_at) filter (where d.breached_at is null) as warned_at
       from unnest(?::text[]) as w(id)
       left join after_sales_case_deadline d on d.case_id = w.id and d.met_at is null and d.cancelled_at is null
         and d.deleted_at is null
       group by w.id) as n
     where c.id = n.id`,
    [caseIds]
  )
}
