import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import type { Sql } from "../sql"

type NewEvent = {
  subject: "service" | "procedure" | "instruction" | "proposal"
  subject_id: string
  kind: string
  actor: Actor
  /** Ids, codes, numbers and dates only. */
  data?: Record<string, unknown>
}

/** Writes a line of history, in the transaction of what it tells of. */
export async function appendEvent(sql: Sql, { subject, subject_id, kind, actor, data = {} }: NewEvent): Promise<void> {
  await sql(
    `insert into after_sales_catalog_event (id, subject, subject_id, kind, actor_type, actor_id, data)
     values (?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [generateEntityId(undefined, "asctev"), subject, subject_id, kind, actor.type, actor.id, JSON.stringify(data)]
  )
}
