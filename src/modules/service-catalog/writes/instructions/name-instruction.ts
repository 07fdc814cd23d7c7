import type { TextByLanguage } from "../../domain/types"
import { retrieveInstruction } from "../../queries/retrieve-instruction"
import type { Sql } from "../../sql"
import type { By, InstructionDetail } from "../../types"
import { appendEvent } from "../append-event"
import { lockInstruction } from "./lock-instruction"

export type NameInstructionInput = By & { id: string; names: TextByLanguage }

export async function nameInstruction(
  sql: Sql,
  { id, names, actor }: NameInstructionInput
): Promise<InstructionDetail> {
  await lockInstruction(sql, id)
  await sql("update after_sales_instruction set names = ?, updated_at = now() where id = ?", [
    JSON.stringify(names),
    id,
  ])
  await appendEvent(sql, { subject: "instruction", subject_id: id, kind: "named", actor })

  return await retrieveInstruction(sql, id)
}
