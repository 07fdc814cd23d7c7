import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { eventRows } from "../promises/append-events"
import { columnsOf, warrantyRecordset } from "./columns"
import type { PlannedIssue } from "./plan-issue"

const extensionRows = "warranty_id text, id text, cause text, cause_id text, months int, days int"

/**
 * Writes new warranties with their carried extensions and their history in one statement. In the order of their
 * natural key: two processes that issue the same ones wait for one another, and the slower one writes nothing.
 *
 * @returns ids of the rows that were written; the others exist already
 */
export async function writeIssues(sql: Sql, issues: readonly PlannedIssue[], actor: Actor): Promise<Set<string>> {
  if (issues.length === 0) {
    return new Set()
  }
  const { columns, definition } = warrantyRecordset
  const rows = await sql<{ id: string }>(
    `with input as (select * from jsonb_to_recordset(?::jsonb) as row(${definition})),
       issued as (
         insert into after_sales_warranty (${columns.join(", ")})
         select ${columns.join(", ")} from input order by unit_id, source_key
         on conflict (unit_id, source_key) where deleted_at is null do nothing
         returning id),
       extended as (
         insert into after_sales_warranty_extension (id, warranty_id, cause, cause_id, months, days, actor_type)
         select row.id, row.warranty_id, row.cause, row.cause_id, row.months, row.days, 'system'
         from jsonb_to_recordset(?::jsonb) as row(${extensionRows}) join issued on issued.id = row.warranty_id),
       noted as (${eventRows.insertFrom("join issued on issued.id = row.warranty_id")})
     select id from issued`,
    [
      JSON.stringify(issues.map(({ warranty }) => columnsOf(warranty))),
      JSON.stringify(issues.flatMap(carriedExtensions)),
      eventRows.param(issues.flatMap((issue) => issue.events), actor),
    ]
  )
  return new Set(rows.map((row) => row.id))
}

function carriedExtensions({ warranty }: PlannedIssue) {
  return warranty.extensions.map(({ cause, cause_id, months, days }) => ({
    warranty_id: warranty.id,
    id: generateEntityId(undefined, "asext"),
    cause,
    cause_id,
    months,
    days,
  }))
}
