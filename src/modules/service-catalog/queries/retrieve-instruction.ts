import { notFound } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { InstructionDetail } from "../types"
import {
  instructionColumns,
  type InstructionRow,
  type InstructionVersionRow,
  toInstruction,
  toInstructionVersion,
} from "./instruction-record"

/** Instructions with all their versions: by language, newest first. */
export async function retrieveInstruction(sql: Sql, id: string): Promise<InstructionDetail> {
  const [row] = await sql<InstructionRow>(
    `select ${instructionColumns} from after_sales_instruction i where i.id = ? and i.deleted_at is null`,
    [id]
  )
  if (!row) {
    notFound("instruction", id)
  }
  const versions = await sql<InstructionVersionRow>(
    `select * from after_sales_instruction_version
     where instruction_id = ? and deleted_at is null order by language, version desc`,
    [id]
  )
  return { ...toInstruction(row), versions: versions.map(toInstructionVersion) }
}
