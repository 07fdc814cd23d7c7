import { instantOf } from "../../../shared/sql"
import type { InstructionRecord, InstructionVersionRecord } from "../types"

type Stamp = Date | string

export type InstructionRow = Omit<InstructionRecord, "created_at" | "updated_at"> & {
  created_at: Stamp
  updated_at: Stamp
}

export type InstructionVersionRow = Omit<
  InstructionVersionRecord,
  "published_at" | "retired_at" | "created_at" | "updated_at"
> & {
  published_at: Stamp | null
  retired_at: Stamp | null
  created_at: Stamp
  updated_at: Stamp
}

const languages = (status: string) => `(select coalesce(array_agg(v.language order by v.language), '{}')
  from after_sales_instruction_version v
  where v.instruction_id = i.id and v.status = '${status}' and v.deleted_at is null)`

/** The columns of `InstructionRow` for alias `i`. */
export const instructionColumns = `i.id, i.product_id, i.code, i.names, ${languages("published")} as languages,
  ${languages("draft")} as draft_languages, i.created_at, i.updated_at`

export function toInstruction(row: InstructionRow): InstructionRecord {
  return { ...row, created_at: instantOf(row.created_at), updated_at: instantOf(row.updated_at) }
}

export function toInstructionVersion(row: InstructionVersionRow): InstructionVersionRecord {
  return {
    id: row.id,
    instruction_id: row.instruction_id,
    language: row.language,
    version: row.version,
    status: row.status,
    kind: row.kind,
    body: row.body,
    file_id: row.file_id,
    file_name: row.file_name,
    mime: row.mime,
    bytes: row.bytes,
    published_at: instantOf(row.published_at),
    published_by: row.published_by,
    retired_at: instantOf(row.retired_at),
    created_at: instantOf(row.created_at),
    updated_at: instantOf(row.updated_at),
  }
}
