import { instantOf } from "../../../shared/sql"
import type { PolicyContent, PolicyVersionRecord } from "./types"

type Stamp = Date | string

/** A version as its table has it. */
export type PolicyVersionRow = PolicyContent & {
  id: string
  policy_id: string
  version: number
  status: PolicyVersionRecord["status"]
  published_at: Stamp | null
  published_by: string | null
  retired_at: Stamp | null
  created_at: Stamp
  updated_at: Stamp
}

/** What the content columns hold, as it is bound to a statement: JSON as text. */
export function contentColumns(content: PolicyContent): Record<string, unknown> {
  return { ...content, name: JSON.stringify(content.name), statement: JSON.stringify(content.statement) }
}

export function toVersion(row: PolicyVersionRow): PolicyVersionRecord {
  return {
    id: row.id,
    policy_id: row.policy_id,
    version: row.version,
    status: row.status,
    name: row.name,
    scope_type: row.scope_type,
    scope_ids: row.scope_ids,
    country_codes: row.country_codes,
    sales_channel_ids: row.sales_channel_ids,
    start_basis: row.start_basis,
    months_parts: row.months_parts,
    months_labour: row.months_labour,
    months_travel: row.months_travel,
    advertised_months: row.advertised_months,
    exclusions: row.exclusions,
    is_transferable: row.is_transferable,
    max_uses: row.max_uses,
    guarantor_name: row.guarantor_name,
    guarantor_address: row.guarantor_address,
    statement: row.statement,
    published_at: instantOf(row.published_at),
    published_by: row.published_by,
    retired_at: instantOf(row.retired_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
  }
}
