import { conflict } from "../../../../shared/errors"
import type { ProcedureStep, TextByLanguage } from "../../domain/types"
import { procedureVersions } from "../../queries/procedure-versions"
import { retrieveProcedure } from "../../queries/retrieve-procedure"
import type { Sql } from "../../sql"
import type { By, ProcedureDetail } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { lockProcedure } from "./lock-procedure"

export type UpdateProcedureInput = By & { id: string; names?: TextByLanguage; steps?: ProcedureStep[] }

/** Names a procedure, and writes the steps of its draft and of nothing else. */
export async function updateProcedure(sql: Sql, input: UpdateProcedureInput): Promise<ProcedureDetail> {
  const { id, names, steps, actor } = input
  const procedure = await lockProcedure(sql, id)
  const draft = (await procedureVersions(sql, id)).find(({ status }) => status === "draft")
  if (steps && !draft) {
    conflict("no_draft", `Procedure '${procedure.code}' has no draft; make a new version first`)
  }
  if (names) {
    await sql("update after_sales_procedure set names = ?, updated_at = now() where id = ?", [
      JSON.stringify(names),
      id,
    ])
  }
  if (steps && draft) {
    await sql(
      `update after_sales_procedure_version set steps = ?, updated_by = ?, updated_at = now()
       where id = ? and status = 'draft'`,
      [JSON.stringify(steps), authorOf(actor), draft.id]
    )
    await sql("update after_sales_procedure set updated_at = now() where id = ?", [id])
  }
  await appendEvent(sql, {
    subject: "procedure",
    subject_id: id,
    kind: "changed",
    actor,
    data: { fields: [...(names ? ["names"] : []), ...(steps ? ["steps"] : [])], version: draft?.version ?? null },
  })
  return await retrieveProcedure(sql, id)
}
