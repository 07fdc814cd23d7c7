import type { Actor } from "../../../shared/actor"
import { entityIds } from "../../../shared/entity-ids"
import type { Sql } from "../../../shared/sql"
import type { WarrantyEventKind } from "./types"

export type NewWarrantyEvent = { warranty_id: string; kind: WarrantyEventKind; data: Record<string, unknown> }

const columns = "id, warranty_id, kind, actor_type, actor_id, data"
const definition = "id text, warranty_id text, kind text, actor_type text, actor_id text, data jsonb"

/** History rows as part of a larger statement, so that a change and its trace are one write. */
export const eventRows = {
  /** `insert … select` from the parameter, for rows that a join keeps. */
  insertFrom: (join: string) =>
    `insert into after_sales_warranty_event (${columns})
     select ${columns
       .split(", ")
       .map((column) => `row.${column}`)
       .join(", ")}
     from jsonb_to_recordset(?::jsonb) as row(${definition}) ${join}`,
  /** Rows of one moment are told apart, and kept in order, by their ids. */
  param: (events: readonly NewWarrantyEvent[], actor: Actor) => {
    const ids = entityIds("aswev", events.length)
    return JSON.stringify(
      events.map((event, index) => ({ ...event, id: ids[index], actor_type: actor.type, actor_id: actor.id }))
    )
  },
}

/** History of a single change. Ids, codes, numbers and dates only. */
export async function appendEvents(sql: Sql, events: readonly NewWarrantyEvent[], actor: Actor): Promise<void> {
  if (events.length > 0) {
    await sql(eventRows.insertFrom(""), [eventRows.param(events, actor)])
  }
}
