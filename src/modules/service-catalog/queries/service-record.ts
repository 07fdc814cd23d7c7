import { instantOf } from "../../../shared/sql"
import type { ServiceRecord } from "../types"

type Stamp = Date | string
type Stamped = "published_at" | "retired_at" | "created_at" | "updated_at"

export type ServiceRow = Omit<ServiceRecord, Stamped> & {
  published_at: Stamp | null
  retired_at: Stamp | null
  created_at: Stamp
  updated_at: Stamp
}

/** The columns of `ServiceRow` for alias `s`. */
export const serviceColumns = `s.id, s.code, s.kind, s.status, s.names, s.descriptions, s.requirements, s.detection,
  s.channels, s.price_amount, s.currency_code, s.price_variant_id, s.service_level_id, s.procedure_id, s.documents,
  s.position, s.adopted_from, s.published_at, s.published_by, s.retired_at, s.rev, s.created_at, s.updated_at,
  (select jsonb_build_object('id', p.id, 'code', p.code, 'names', p.names, 'published_version',
     (select v.version from after_sales_procedure_version v
      where v.procedure_id = p.id and v.status = 'published' and v.deleted_at is null))
   from after_sales_procedure p where p.id = s.procedure_id and p.deleted_at is null) as procedure`

export function toService(row: ServiceRow): ServiceRecord {
  return {
    ...row,
    published_at: instantOf(row.published_at),
    retired_at: instantOf(row.retired_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
  }
}
