import { conflict } from "../../../../shared/errors"
import { retrieveInstruction } from "../../queries/retrieve-instruction"
import type { Sql } from "../../sql"
import type { By, InstructionDetail } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { lockInstruction } from "./lock-instruction"
import { retireLanguage } from "./retire-language"

export type PublishInstructionInput = By & { id: string; language: string }

/** Shows customers a language's draft. The version before it is kept: it is what earlier buyers were told. */
export async function publishInstruction(sql: Sql, input: PublishInstructionInput): Promise<InstructionDetail> {
  const { id, language, actor } = input
  const { code } = await lockInstruction(sql, id)
  const [draft] = await sql<{ id: string; version: number }>(
    `select id, version from after_sales_instruction_version
     where instruction_id = ? and language = ? and status = 'draft' and deleted_at is null`,
    [id, language]
  )
  if (!draft) {
    conflict("no_draft", `Instructions '${code}' have no draft in '${language}'`, { language })
  }
  await retireLanguage(sql, { ...input, action: "supersede" })
  await sql(
    `update after_sales_instruction_version set status = 'published', published_at = now(), published_by = ?,
       updated_at = now() where id = ? and status = 'draft'`,
    [authorOf(actor), draft.id]
  )
  await appendEvent(sql, {
    subject: "instruction",
    subject_id: id,
    kind: "published",
    actor,
    data: { language, version: draft.version },
  })
  return await retrieveInstruction(sql, id)
}
