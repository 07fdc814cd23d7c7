import { conflict } from "../../../../shared/errors"
import { retrieveInstruction } from "../../queries/retrieve-instruction"
import type { Sql } from "../../sql"
import type { By, InstructionDetail } from "../../types"
import { appendEvent } from "../append-event"
import { lockInstruction } from "./lock-instruction"
import { retireLanguage } from "./retire-language"

export type RetireInstructionInput = By & { id: string; language: string }

/** Customers no longer see a language. Its versions are kept. */
export async function retireInstruction(sql: Sql, input: RetireInstructionInput): Promise<InstructionDetail> {
  const { id, language, actor } = input
  const { code } = await lockInstruction(sql, id)
  const version = await retireLanguage(sql, { ...input, action: "retire" })
  if (version === null) {
    conflict("not_published", `Instructions '${code}' are not published in '${language}'`, { language })
  }
  await appendEvent(sql, {
    subject: "instruction",
    subject_id: id,
    kind: "retired",
    actor,
    data: { language, version },
  })
  return await retrieveInstruction(sql, id)
}
