import { notAllowed, notFound } from "../../../../shared/errors"
import type { Sql } from "../../sql"

/** A service follows a procedure that exists and is not retired. It is held until the transaction is over. */
export async function checkProcedure(sql: Sql, procedureId: string | null | undefined): Promise<void> {
  if (!procedureId) {
    return
  }
  const [procedure] = await sql<{ code: string; is_retired: boolean }>(
    `select code, retired_at is not null as is_retired from after_sales_procedure
     where id = ? and deleted_at is null for share`,
    [procedureId]
  )
  if (!procedure) {
    notFound("procedure", procedureId)
  }
  if (procedure.is_retired) {
    notAllowed(`Procedure '${procedure.code}' is retired, so no service can follow it`, "procedure_retired")
  }
}
