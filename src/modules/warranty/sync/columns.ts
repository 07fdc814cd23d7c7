import type { ExistingWarranty } from "./types"

/** Columns of a warranty that a sync writes, with their types. */
const types = {
  id: "text",
  unit_id: "text",
  kind: "text",
  source_key: "text",
  policy_id: "text",
  policy_version_id: "text",
  policy_version: "int",
  jurisdiction: "jsonb",
  terms: "jsonb",
  lost: "jsonb",
  start_basis: "text",
  return_window_days: "int",
  time_zone: "text",
  starts_on: "text",
  parts_ends_on: "text",
  labour_ends_on: "text",
  travel_ends_on: "text",
  starts_at: "timestamptz",
  expires_at: "timestamptz",
  max_uses: "int",
  voided_at: "timestamptz",
  void_reason: "text",
  carried_from_id: "text",
  is_new_term: "boolean",
  facts_rev: "int",
  is_confirmed: "boolean",
  product_id: "text",
  product_title: "text",
  serial_number: "text",
  order_display_id: "int",
  owner_customer_id: "text",
} as const

type Column = keyof typeof types

const asRecordset = (columns: readonly Column[]) => ({
  columns,
  definition: columns.map((column) => `${column} ${types[column]}`).join(", "),
})

export const warrantyRecordset = asRecordset(Object.keys(types) as Column[])

/** What facts can still change once a warranty was issued. */
export const changeRecordset = asRecordset([
  "id",
  "jurisdiction",
  "terms",
  "start_basis",
  "time_zone",
  "starts_on",
  "parts_ends_on",
  "labour_ends_on",
  "travel_ends_on",
  "starts_at",
  "expires_at",
  "voided_at",
  "void_reason",
  "is_new_term",
  "facts_rev",
  "is_confirmed",
  "product_id",
  "product_title",
  "serial_number",
  "order_display_id",
  "owner_customer_id",
])

/** A warranty as a row of the recordset. */
export function columnsOf(warranty: ExistingWarranty): Record<Column, unknown> {
  return {
    ...warranty,
    parts_ends_on: warranty.ends_on.parts,
    labour_ends_on: warranty.ends_on.labour,
    travel_ends_on: warranty.ends_on.travel,
    max_uses: warranty.terms.max_uses,
    carried_from_id: warranty.carried_from?.id ?? null,
  }
}
