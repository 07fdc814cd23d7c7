import { generateEntityId } from "@medusajs/framework/utils"
import { retrieveInstruction } from "../../queries/retrieve-instruction"
import type { Sql } from "../../sql"
import type { By, InstructionDetail, InstructionFile } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { lockInstruction } from "./lock-instruction"

export type DraftInstructionInput = By & { id: string; language: string } & (
    { body: string; file?: undefined } | { file: InstructionFile; body?: undefined }
  )

export type DraftedInstruction = {
  instruction: InstructionDetail
  /** The file that the draft held before, which nobody needs any more. */
  replaced_file_id: string | null
}

const noFile = { file_id: null, file_name: null, mime: null, bytes: null, sha256: null }

/** Writes a language's draft: the one that is being written, or the next version. Published ones stay as they are. */
export async function draftInstruction(sql: Sql, input: DraftInstructionInput): Promise<DraftedInstruction> {
  const { id, language, body, file, actor } = input
  await lockInstruction(sql, id)
  const content = { kind: file ? "file" : "text", body: body ?? null, ...(file ?? noFile) }
  const [draft] = await sql<{ id: string; version: number; file_id: string | null }>(
    `select id, version, file_id from after_sales_instruction_version
     where instruction_id = ? and language = ? and status = 'draft' and deleted_at is null`,
    [id, language]
  )
  const columns = Object.keys(content)
  if (draft) {
    await sql(
      `update after_sales_instruction_version set ${columns.map((column) => `${column} = ?`).join(", ")},
         updated_by = ?, updated_at = now() where id = ? and status = 'draft'`,
      [...Object.values(content), authorOf(actor), draft.id]
    )
  } else {
    await sql(
      `insert into after_sales_instruction_version (id, instruction_id, language, version, created_by, ${columns.join(", ")})
       select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ${columns.map((column) => `?::${column === "bytes" ? "int" : "text"}`).join(", ")}
       from after_sales_instruction_version where instruction_id = ? and language = ?`,
      [generateEntityId(undefined, "asinv"), id, language, authorOf(actor), ...Object.values(content), id, language]
    )
  }
  await sql("update after_sales_instruction set updated_at = now() where id = ?", [id])
  await appendEvent(sql, {
    subject: "instruction",
    subject_id: id,
    kind: "drafted",
    actor,
    data: { language, kind: content.kind },
  })

  return { instruction: await retrieveInstruction(sql, id), replaced_file_id: draft?.file_id ?? null }
}
