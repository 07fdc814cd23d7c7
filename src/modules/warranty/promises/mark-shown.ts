import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { appendEvents } from "./append-events"

type Shown = { id: string; parts: string | null; labour: string | null; travel: string | null }

/** From the first time that a customer saw the ends of a warranty, they only move outwards. */
export async function markShown(sql: Sql, ids: readonly string[], actor: Actor): Promise<void> {
  const shown = await sql<Shown>(
    `update after_sales_warranty as w set shown_at = now()
     from (select id from after_sales_warranty
       where id = any(?) and shown_at is null and starts_on is not null order by id for update) as first
     where w.id = first.id
     returning w.id, w.parts_ends_on as parts, w.labour_ends_on as labour, w.travel_ends_on as travel`,
    [ids]
  )
  await appendEvents(
    sql,
    shown.map(({ id, ...ends_on }) => ({ warranty_id: id, kind: "shown", data: { ends_on } })),
    actor
  )
}
