import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { eventRows } from "../promises/append-events"
import { columnsOf, warrantyRecordset } from "./columns"
import { extensionRows } from "./extension-rows"
import type { PlannedIssue } from "./plan-issue"

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
         ${extensionRows.insertFrom("join issued on issued.id = row.warranty_id")}),
       noted as (${eventRows.insertFrom("join issued on issued.id = row.warranty_id")})
     select id from issued`,
    [
      JSON.stringify(issues.map(({ warranty }) => columnsOf(warranty))),
      extensionRows.param(issues.flatMap(({ warranty }) => warranty.extensions.map((of) => ({ warranty, of })))),
      eventRows.param(
        issues.flatMap((issue) => issue.events),
        actor
      ),
    ]
  )
  return new Set(rows.map((row) => row.id))
}
