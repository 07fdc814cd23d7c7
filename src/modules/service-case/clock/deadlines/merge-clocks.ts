import { entityIds } from "../../../../shared/entity-ids"
import type { Sql } from "../../sql"
import { currentDeadlines } from "./change-clock"
import { refreshCases } from "./refresh-cases"
import { stopClock } from "./stop-clock"

type Merged = { from_ids: string[]; into_id: string; at: Date }

/**
 * Cases are merged into another. Their clocks stop. What the law asks of the earliest of them is asked of the one that
 * stays, unless that has been answered, and so is a look at a product's safety.
 */
export async function mergeClocks(sql: Sql, { from_ids, into_id, at }: Merged): Promise<void> {
  for (const id of [...from_ids, into_id]) {
    await currentDeadlines(sql, id, at.toISOString())
  }
  await carryOver(sql, from_ids, into_id)
  await sql(
    `update after_sales_case c set deemed_accepted_at = least(c.deemed_accepted_at, f.deemed_accepted_at)
     from (select min(deemed_accepted_at) as deemed_accepted_at from after_sales_case where id = any(?)) as f
     where c.id = ? and f.deemed_accepted_at is not null`,
    [from_ids, into_id]
  )
  await refreshCases(sql, [into_id])
  for (const id of from_ids) {
    await stopClock(sql, id, at, { dropsLegal: true, dropsSafety: true })
  }
}

async function carryOver(sql: Sql, from_ids: string[], into_id: string): Promise<void> {
  const carried = await sql<{ kind: string; code: string }>(
    `select distinct kind, code from after_sales_case_deadline
     where case_id = any(?) and kind in ('legal_answer', 'safety_review') and met_at is null and cancelled_at is null
       and deleted_at is null`,
    [from_ids]
  )
  await sql(
    `insert into after_sales_case_deadline as stays (id, case_id, kind, code, due_at, warn_at, terms, warned_at,
       breached_at, effect)
     select (?::text[])[row_number() over ()], ?, e.kind, e.code, e.due_at, e.warn_at, e.terms, e.warned_at,
       e.breached_at, e.effect
     from (select distinct on (kind, code) kind, code, due_at, warn_at, terms, warned_at, breached_at, effect
       from after_sales_case_deadline
       where case_id = any(?) and kind in ('legal_answer', 'safety_review') and met_at is null
         and cancelled_at is null and deleted_at is null
       order by kind, code, due_at) as e
     on conflict (case_id, kind, code) where deleted_at is null do update set due_at = excluded.due_at,
       warn_at = excluded.warn_at, warned_at = excluded.warned_at, breached_at = excluded.breached_at,
       met_at = null, updated_at = now()
     where stays.cancelled_at is null and (stays.kind = 'safety_review' or stays.met_at is null)
       and (stays.met_at is not null or excluded.due_at < stays.due_at)`,
    [entityIds("ascdl", carried.length), into_id, from_ids]
  )
}
