import type { Sql } from "../../../shared/sql"
import { toWarranty, warrantyColumns, type WarrantyRow, warrantyTables } from "../promises/rows"
import type { StoredWarranty } from "../promises/types"

/** The legal guarantee first, then what the shop promises beyond it. */
const byKind = "array_position(array['statutory', 'durability', 'commercial', 'plan'], w.kind)"

/** The warranties of many units in one statement, by unit. */
export async function warrantiesOfUnits(
  sql: Sql,
  unitIds: readonly string[],
  now: Date
): Promise<Map<string, StoredWarranty[]>> {
  const byUnit = new Map<string, StoredWarranty[]>(unitIds.map((id) => [id, []]))
  const rows = await sql<WarrantyRow>(
    `select ${warrantyColumns} from ${warrantyTables}
     where w.unit_id = any(?) and w.deleted_at is null order by w.unit_id, ${byKind}, w.created_at, w.id`,
    [[...byUnit.keys()]]
  )
  for (const row of rows) {
    byUnit.get(row.unit_id)?.push(toWarranty(row, now))
  }
  return byUnit
}
