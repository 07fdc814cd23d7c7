import { generateEntityId } from "@medusajs/framework/utils"
import type { WarrantyExtension } from "../domain/types"

const definition = "id text, warranty_id text, cause text, cause_id text, months int, days int"

type Row = { warranty: { id: string }; of: WarrantyExtension }

/** Extensions that a promise carries from the one before it, as part of a larger statement. */
export const extensionRows = {
  /** `insert … select` from the parameter, for rows that a join keeps. */
  insertFrom: (join: string) =>
    `insert into after_sales_warranty_extension (id, warranty_id, cause, cause_id, months, days, actor_type)
     select row.id, row.warranty_id, row.cause, row.cause_id, row.months, row.days, 'system'
     from jsonb_to_recordset(?::jsonb) as row(${definition}) ${join}`,
  param: (rows: readonly Row[]) =>
    JSON.stringify(
      rows.map(({ warranty, of: { cause, cause_id, months, days } }) => ({
        id: generateEntityId(undefined, "asext"),
        warranty_id: warranty.id,
        cause,
        cause_id,
        months,
        days,
      }))
    ),
}
