import { systemActor } from "../../../../shared/actor"
import { entityIds } from "../../../../shared/entity-ids"
import { instant } from "../../instants"
import type { Sql } from "../../sql"
import { appendEvents } from "../../writes/append-events"
import type { CasePriority, Escalation, Instant } from "../domain/types"
import type { DueClaim } from "../types"
import { escalateCases } from "./escalate-cases"

/** One case's deadlines, whose caller has locked it, or whatever is due first among all cases. */
type DueScope = { case_id: string; at: Instant } | { limit: number; at: Instant | null }

type MarkedRow = Omit<DueClaim, "due_at"> & {
  due_at: Date | string
  at: Date | string
  priority: CasePriority
  assignee_id: string | null
  escalation: Escalation | null
}

/** A case has five kinds of deadline, and two things can be due about each. */
const mostPerCase = 20

/**
 * Marks what is due, appends it to the cases' histories and to the outbox, and shows it on the cases, all in one
 * statement. A case is locked before its deadlines are touched, as every write does, and one that somebody else has in
 * hand is left for the next look. A deadline that was found after its end is only told to be overdue.
 */
export async function settleDue(sql: Sql, scope: DueScope): Promise<DueClaim[]> {
  const limit = "limit" in scope ? scope.limit : mostPerCase
  const one = "case_id" in scope ? scope.case_id : null
  const marked = await sql<MarkedRow>(
    `with moment as materialized (select date_trunc('second', coalesce(?::timestamptz, now())) as at),
     due as materialized (
       select d.id, d.due_at < moment.at as is_breach, c.priority, c.assignee_id, moment.at
       from moment cross join after_sales_case_deadline d join after_sales_case c on c.id = d.case_id
       where d.next_at < moment.at and d.deleted_at is null and c.deleted_at is null ${one === null ? "" : "and d.case_id = ?"}
       order by d.next_at limit ? for update of c ${one === null ? "skip locked" : ""}),
     marked as (
       update after_sales_case_deadline d set updated_at = now(),
         breached_at = case when due.is_breach then due.at end,
         warned_at = case when due.is_breach then d.warned_at else due.at end
       from due where d.id = due.id and d.next_at < due.at
       returning d.id, d.case_id, d.kind, d.code, d.due_at, d.effect, d.terms -> 'escalation' as escalation,
         due.is_breach, due.at, due.priority, due.assignee_id),
     shown as (
       update after_sales_case c set updated_at = now(),
         breached_at = coalesce(c.breached_at, m.breached_at), escalated_at = coalesce(m.breached_at, c.escalated_at),
         warned_at = coalesce(m.warned_at, (select max(w.warned_at) from after_sales_case_deadline w
           where w.case_id = c.id and w.breached_at is null and w.met_at is null and w.cancelled_at is null
             and w.deleted_at is null and w.id <> all(m.ids))),
         deemed_accepted_at = coalesce(c.deemed_accepted_at, m.deemed_accepted_at)
       from (select case_id, array_agg(id) as ids, max(at) filter (where is_breach) as breached_at,
           max(at) filter (where not is_breach) as warned_at, min(due_at + interval '1 second')
             filter (where is_breach and effect = 'deemed_accepted') as deemed_accepted_at
         from marked group by case_id) as m
       where c.id = m.case_id),
     told as (
       insert into after_sales_case_event (id, case_id, kind, visibility, actor_type, data, created_at)
       select (?::text[])[row_number() over ()], case_id,
         case when is_breach then 'deadline_breached' else 'deadline_warning' end, 'internal', 'system',
         jsonb_build_object('deadline_id', id, 'deadline', kind, 'code', code, 'effect', effect,
           'due_at', to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'notify', coalesce(escalation -> 'notify', '"managers"')), at
       from marked returning id, case_id, kind),
     queued as (insert into after_sales_case_outbox (event_id, case_id, kind) select id, case_id, kind from told)
     select id as deadline_id, case_id, kind, code, due_at, effect, at, priority, assignee_id, escalation,
       case when is_breach then 'breach' else 'warning' end as level
     from marked`,
    [scope.at, ...(one === null ? [] : [one]), limit, entityIds("ascev", limit)]
  )
  const breaches = marked.filter(({ level }) => level === "breach")
  await tellAccepted(sql, breaches)
  await escalateCases(sql, breaches)
  return marked.map(({ case_id, deadline_id, kind, code, level, due_at, effect }) => ({
    case_id,
    deadline_id,
    kind,
    code,
    level,
    due_at: instant(due_at),
    effect,
  }))
}

/** Where the law takes silence for a yes, the customer sees that it was given. */
async function tellAccepted(sql: Sql, breaches: MarkedRow[]): Promise<void> {
  const accepted = breaches.filter(({ effect }) => effect === "deemed_accepted")
  if (accepted.length) {
    await appendEvents(
      sql,
      systemActor,
      instant(accepted[0].at),
      accepted.map(({ case_id, code }) => ({ case_id, kind: "deemed_accepted", data: { code } }))
    )
  }
}
