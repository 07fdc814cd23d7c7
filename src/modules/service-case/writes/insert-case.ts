import { entityIds } from "../../../shared/entity-ids"
import type { CreateCaseInput } from "../types"
import type { Sql } from "../sql"
import type { NewCaseRow } from "./new-case-row"

/** Writes the case, its items and the steps of its procedure. */
export async function insertCase(sql: Sql, { by: _, ...row }: NewCaseRow, input: CreateCaseInput): Promise<void> {
  const names = Object.keys(row)
  await sql(
    `insert into after_sales_case (${names.join(", ")})
     select ${names.join(", ")} from jsonb_populate_record(null::after_sales_case, ?::jsonb)`,
    [JSON.stringify(row)]
  )
  await insertItems(sql, row.id, input)
  await insertSteps(sql, row.id, input)
}

async function insertItems(sql: Sql, caseId: string, { items }: CreateCaseInput): Promise<void> {
  if (!items.length) {
    return
  }
  const ids = entityIds("ascit", items.length)
  const rows = items.map((item, position) => ({
    ...item,
    id: ids[position],
    position,
    quantity: item.quantity ?? 1,
    description: item.description?.trim() || null,
  }))
  await sql(
    `insert into after_sales_case_item (id, case_id, position, unit_id, order_line_id, quantity, symptom_code,
       description, product_id, product_title, variant_title, serial_number, thumbnail, coverage)
     select id, ?, position, unit_id, order_line_id, quantity, symptom_code, description, product_id, product_title,
       variant_title, serial_number, thumbnail, nullif(coverage, 'null'::jsonb)
     from jsonb_populate_recordset(null::after_sales_case_item, ?::jsonb)`,
    [caseId, JSON.stringify(rows)]
  )
}

async function insertSteps(sql: Sql, caseId: string, { procedure }: CreateCaseInput): Promise<void> {
  const steps = procedure?.steps ?? []
  if (!steps.length) {
    return
  }
  const ids = entityIds("ascst", steps.length)
  const rows = steps.map((definition, position) => ({ id: ids[position], position, code: definition.code, definition }))
  await sql(
    `insert into after_sales_case_step (id, case_id, position, code, definition)
     select id, ?, position, code, definition from jsonb_populate_recordset(null::after_sales_case_step, ?::jsonb)`,
    [caseId, JSON.stringify(rows)]
  )
}
