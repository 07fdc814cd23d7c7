import { notAllowed } from "../../../../shared/errors"
import { retrieveProcedure } from "../../queries/retrieve-procedure"
import type { Sql } from "../../sql"
import type { By, ProcedureDetail } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { lockProcedure } from "./lock-procedure"
import { retirePublished } from "./retire-published"

export type RetireProcedureInput = By & { id: string }

/** Takes a procedure out of use for good. Not while a service that is offered follows it. */
export async function retireProcedure(sql: Sql, { id, actor }: RetireProcedureInput): Promise<ProcedureDetail> {
  const procedure = await lockProcedure(sql, id)
  const [service] = await sql<{ code: string }>(
    `select code from after_sales_service
     where procedure_id = ? and status = 'published' and deleted_at is null order by id limit 1`,
    [id]
  )
  if (service) {
    notAllowed(
      `Service '${service.code}' is offered and follows procedure '${procedure.code}'; give it another one first`,
      "procedure_in_use"
    )
  }
  await retirePublished(sql, id, "retire", actor)
  await sql("update after_sales_procedure set retired_at = now(), retired_by = ?, updated_at = now() where id = ?", [
    authorOf(actor),
    id,
  ])
  await appendEvent(sql, { subject: "procedure", subject_id: id, kind: "retired", actor })
  return await retrieveProcedure(sql, id)
}
