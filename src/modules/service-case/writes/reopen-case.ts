import { settledBy } from "../clock"
import type { Sql } from "../sql"
import type { ReopenCaseInput, ReopenCaseResult } from "../types"
import { addMessage } from "./add-message"
import { changeStatus } from "./change-status"

/** Opens a case again with the words that say why: without them it stays as it was. */
export async function reopenCase(sql: Sql, { message, ...input }: ReopenCaseInput): Promise<ReopenCaseResult> {
  const changed = await changeStatus(sql, { ...input, action: "reopen" })
  const { id: case_id, actor, asker, now } = input
  const said = await addMessage(sql, { case_id, body: message, actor, asker, now })

  return { ...changed, case: said.case, due: settledBy(sql), message: said.message }
}
