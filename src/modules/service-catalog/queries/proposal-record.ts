import { instantOf } from "../../../shared/sql"
import type { ProposalRecord } from "../types"

type Stamp = Date | string

export type ProposalRow = Omit<ProposalRecord, "decided_at" | "created_at"> & {
  decided_at: Stamp | null
  created_at: Stamp
}

/** The columns of `ProposalRow` for alias `r`. */
export const proposalColumns = `r.id, r.status, r.service_id,
  (select jsonb_build_object('id', s.id, 'code', s.code, 'kind', s.kind, 'names', s.names)
   from after_sales_service s where s.id = r.service_id and s.deleted_at is null) as service,
  r.rule_id, r.unit_id, r.reason_code, r.params, r.due_on, r.product_id, r.product_title, r.serial_number,
  r.order_display_id, r.owner_customer_id, r.dismissed_reason, r.note, r.case_id, r.decided_at, r.decided_by,
  r.created_at`

export function toProposal(row: ProposalRow): ProposalRecord {
  return { ...row, decided_at: instantOf(row.decided_at), created_at: instantOf(row.created_at) }
}
