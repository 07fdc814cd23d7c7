import { instantOf } from "../../../shared/sql"
import type { ProcedureRecord, ProcedureVersionRecord } from "../types"

type Stamp = Date | string

export type ProcedureRow = Omit<ProcedureRecord, "retired_at" | "created_at" | "updated_at"> & {
  retired_at: Stamp | null
  created_at: Stamp
  updated_at: Stamp
}

export type VersionRow = Omit<ProcedureVersionRecord, "published_at" | "retired_at" | "created_at" | "updated_at"> & {
  published_at: Stamp | null
  retired_at: Stamp | null
  created_at: Stamp
  updated_at: Stamp
}

const versionOf = (status: string) => `(select v.version from after_sales_procedure_version v
  where v.procedure_id = p.id and v.status = '${status}' and v.deleted_at is null)`

/** A procedure's state follows from its versions, so nothing can disagree with them. */
export const procedureStatus = `case when p.retired_at is not null then 'retired'
  when ${versionOf("published")} is not null then 'published' else 'draft' end`

/** The columns of `ProcedureRow` for alias `p`. */
export const procedureColumns = `p.id, p.code, p.names, ${procedureStatus} as status,
  ${versionOf("published")} as published_version, ${versionOf("draft")} as draft_version,
  (select jsonb_array_length(v.steps) from after_sales_procedure_version v
   where v.procedure_id = p.id and v.deleted_at is null order by v.version desc limit 1) as steps_count,
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'names', s.names) order by s.position, s.id), '[]')
   from after_sales_service s where s.procedure_id = p.id and s.deleted_at is null) as services,
  p.adopted_from, p.retired_at, p.created_at, p.updated_at`

export function toProcedure(row: ProcedureRow): ProcedureRecord {
  return {
    ...row,
    retired_at: instantOf(row.retired_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
  }
}

export function toVersion(row: VersionRow): ProcedureVersionRecord {
  return {
    id: row.id,
    procedure_id: row.procedure_id,
    version: row.version,
    status: row.status,
    steps: row.steps,
    published_at: instantOf(row.published_at),
    published_by: row.published_by,
    retired_at: instantOf(row.retired_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
  }
}
