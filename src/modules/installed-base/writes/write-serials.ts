import type { Actor } from "../../../shared/actor"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"

export type NewSerial = { id: string; serial_number: string; serial_key: string }

/** Writes serial numbers of units that have none, in one statement. */
export async function writeSerials(sql: Sql, serials: NewSerial[], actor: Actor): Promise<StaleUnit[]> {
  if (!serials.length) {
    return []
  }
  const units = await sql<StaleUnit>(
    `update after_sales_unit u
     set serial_number = r.serial_number, serial_key = r.serial_key, facts_rev = u.facts_rev + 1, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(id text, serial_number text, serial_key text)
     where u.id = r.id and u.serial_key is null
     returning u.id, u.facts_rev`,
    [JSON.stringify(serials)]
  )
  const events = serials.map(({ id, serial_number }) => ({
    unit_id: id,
    kind: "serial_set",
    data: { from: null, to: serial_number },
  }))
  await appendEvents(sql, actor, events)
  return units
}
