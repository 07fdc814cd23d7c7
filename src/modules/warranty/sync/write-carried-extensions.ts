import type { Sql } from "../../../shared/sql"
import type { WarrantyExtension } from "../domain/types"
import { extensionRows } from "./extension-rows"
import type { PlannedChange } from "./plan-change"

const isSame = (one: WarrantyExtension) => (other: WarrantyExtension) =>
  one.cause === other.cause && one.cause_id === other.cause_id

/** Extensions that a change has taken off a promise or put back on it: those that it carries, and no others. */
export async function writeCarriedExtensions(sql: Sql, changes: readonly PlannedChange[]): Promise<void> {
  const without = (these: PlannedChange["before"], those: PlannedChange["before"]) =>
    these.extensions
      .filter((extension) => !those.extensions.some(isSame(extension)))
      .map((of) => ({ warranty: these, of }))
  const gone = changes.flatMap(({ before, after }) => without(before, after))
  const added = changes.flatMap(({ before, after }) => without(after, before))

  if (gone.length) {
    await sql(
      `update after_sales_warranty_extension x set deleted_at = now(), updated_at = now()
       from jsonb_to_recordset(?::jsonb) as row(warranty_id text, cause text, cause_id text)
       where x.warranty_id = row.warranty_id and x.cause = row.cause and x.cause_id = row.cause_id
         and x.deleted_at is null`,
      [
        JSON.stringify(
          gone.map(({ warranty, of }) => ({ warranty_id: warranty.id, cause: of.cause, cause_id: of.cause_id }))
        ),
      ]
    )
  }
  if (added.length) {
    await sql(extensionRows.insertFrom(""), [extensionRows.param(added)])
  }
}
