import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { eventRows } from "../promises/append-events"
import { changeRecordset, columnsOf } from "./columns"
import type { PlannedChange } from "./plan-change"
import { writeCarriedExtensions } from "./write-carried-extensions"

/** Writes what changed on warranties that this transaction has locked, with their history, in one statement. */
export async function writeChanges(sql: Sql, changes: readonly PlannedChange[], actor: Actor): Promise<void> {
  if (changes.length === 0) {
    return
  }
  const { columns, definition } = changeRecordset
  const set = columns.filter((column) => column !== "id").map((column) => `${column} = row.${column}`)
  await sql(
    `with changed as (
       update after_sales_warranty as w set ${set.join(", ")}, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as row(${definition}) where w.id = row.id returning w.id)
     ${eventRows.insertFrom("join changed on changed.id = row.warranty_id")}`,
    [
      JSON.stringify(changes.map(({ after }) => pick(columnsOf(after), columns))),
      eventRows.param(
        changes.flatMap((change) => change.events),
        actor
      ),
    ]
  )
  await writeCarriedExtensions(sql, changes)
}

function pick(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, row[column]]))
}
