import { instantOf } from "../../../shared/sql"
import type { Instant, LocalDate } from "../../../shared/local-date"
import { warrantyStatus } from "../domain/status"
import type { StoredWarranty } from "./types"

type Stamp = Date | string
type StampColumn =
  | "voided_at"
  | "starts_at"
  | "expires_at"
  | "shown_at"
  | "created_at"
  | "updated_at"

export type WarrantyRow = Omit<StoredWarranty, StampColumn | "status" | "ends_on"> & {
  parts_ends_on: LocalDate | null
  labour_ends_on: LocalDate | null
  travel_ends_on: LocalDate | null
  voided_at: Stamp | null
  starts_at: Stamp | null
  expires_at: Stamp | null
  shown_at: Stamp | null
  created_at: Stamp
  updated_at: Stamp
}

const ownColumns = [
  "id",
  "unit_id",
  "kind",
  "source_key",
  "policy_id",
  "policy_version_id",
  "policy_version",
  "jurisdiction",
  "terms",
  "lost",
  "start_basis",
  "time_zone",
  "starts_on",
  "parts_ends_on",
  "labour_ends_on",
  "travel_ends_on",
  "starts_at",
  "expires_at",
  "max_uses",
  "uses",
  "voided_at",
  "void_reason",
  "shown_at",
  "carried_from_id",
  "is_new_term",
  "is_confirmed",
  "product_id",
  "product_title",
  "serial_number",
  "order_display_id",
  "owner_customer_id",
  "created_at",
  "updated_at",
]

/** Extensions of warranty `w` in the order in which they were given. */
export const extensionsColumn = `(select coalesce(jsonb_agg(jsonb_build_object(
    'id', x.id, 'cause', x.cause, 'cause_id', x.cause_id, 'months', x.months, 'days', x.days,
    'reason_code', x.reason_code, 'actor_type', x.actor_type, 'actor_id', x.actor_id, 'created_at', x.created_at)
    order by x.created_at, x.id), '[]')
  from after_sales_warranty_extension x where x.warranty_id = w.id and x.deleted_at is null)`

/** What `WarrantyRow` needs, for aliases `w` (warranty), `v` (its policy version) and `p` (its policy). */
export const warrantyColumns = `${ownColumns.map((column) => `w.${column}`).join(", ")},
  v.name as policy_name, p.code as policy_code, ${extensionsColumn} as extensions`

export const warrantyTables = `after_sales_warranty w
  left join after_sales_policy_version v on v.id = w.policy_version_id
  left join after_sales_policy p on p.id = w.policy_id`

/** @param now the moment for which the status is told */
export function toWarranty(row: WarrantyRow, now: Date): StoredWarranty {
  const { parts_ends_on, labour_ends_on, travel_ends_on, ...rest } = row
  const warranty = {
    ...rest,
    terms: { ...row.terms, is_open_ended: row.terms.is_open_ended ?? false },
    extensions: row.extensions.map((extension) => ({ ...extension, created_at: instantOf(extension.created_at) })),
    ends_on: { parts: parts_ends_on, labour: labour_ends_on, travel: travel_ends_on },
    voided_at: instantOf(row.voided_at),
    starts_at: instantOf(row.starts_at),
    expires_at: instantOf(row.expires_at),
    shown_at: instantOf(row.shown_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
  }
  return { ...warranty, status: warrantyStatus(warranty, now.toISOString() as Instant) }
}
