import type { Actor } from "../../../shared/actor"
import { entityIds } from "../../../shared/entity-ids"
import { announcedKinds, type CaseEventKind, eventKinds } from "../domain/event-kinds"
import type { Instant, Visibility } from "../domain/types"
import type { Sql } from "../sql"

export type NewCaseEvent = {
  case_id: string
  kind: CaseEventKind
  /** Ids, codes, numbers and dates only: these rows outlive an erasure. */
  data?: Record<string, string | number | boolean | null | string[]>
  /** That of its kind unless it is given. */
  visibility?: Visibility
}

/**
 * Appends to the history of locked cases, in the transaction of the change that it tells of, and puts into the outbox
 * what somebody must be told of. The database gives each event its place and its hash.
 */
export async function appendEvents(sql: Sql, actor: Actor, at: Instant, events: NewCaseEvent[]): Promise<void> {
  if (!events.length) {
    return
  }
  const ids = entityIds("ascev", events.length)
  const rows = events.map(({ case_id, kind, data = {}, visibility = eventKinds[kind] }, n) => ({
    n,
    id: ids[n],
    case_id,
    kind,
    visibility,
    data,
  }))
  await sql(
    `with appended as (
       insert into after_sales_case_event (id, case_id, kind, visibility, actor_type, actor_id, data, created_at)
       select r.id, r.case_id, r.kind, r.visibility, ?, ?, r.data, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as r(n int, id text, case_id text, kind text, visibility text, data jsonb)
       order by r.n
       returning id, case_id, kind)
     insert into after_sales_case_outbox (event_id, case_id, kind, created_at)
     select id, case_id, kind, now() from appended where kind = any(?::text[])`,
    [actor.type, actor.id, at, JSON.stringify(rows), announcedKinds]
  )
}
