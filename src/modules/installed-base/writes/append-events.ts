import type { Actor } from "../../../shared/actor"
import { entityIds } from "../../../shared/entity-ids"
import type { Sql, Statement } from "../sql"

export type NewUnitEvent = {
  unit_id: string
  kind: string
  /** Ids, codes, numbers and dates only: these rows outlive an erasure. */
  data: Record<string, string | number | boolean | null>
}

/** Appends to the units' history, in the transaction of the change that it tells of. */
export async function appendEvents(sql: Sql, actor: Actor, events: NewUnitEvent[]): Promise<void> {
  if (events.length) {
    const { text, values } = eventsStatement(actor, events)
    await sql(text, values)
  }
}

/** The same as a part of a larger statement, where its condition holds. */
export function eventsStatement(actor: Actor, events: NewUnitEvent[], condition = ""): Statement {
  const ids = entityIds("asuev", events.length)
  const rows = events.map((event, n) => ({ id: ids[n], n, ...event }))
  return {
    text: `insert into after_sales_unit_event (id, unit_id, kind, actor_type, actor_id, data, created_at, updated_at)
     select r.id, r.unit_id, r.kind, ?, ?, r.data, clock_timestamp() + r.n * interval '1 microsecond', now()
     from jsonb_to_recordset(?::jsonb) as r(id text, n int, unit_id text, kind text, data jsonb)
     ${condition}`,
    values: [actor.type, actor.id, JSON.stringify(rows)],
  }
}
