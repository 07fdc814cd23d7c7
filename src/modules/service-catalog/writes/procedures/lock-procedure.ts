import { notAllowed, notFound } from "../../../../shared/errors"
import type { TextByLanguage } from "../../domain/types"
import type { Sql } from "../../sql"

type LockedProcedure = { id: string; code: string; names: TextByLanguage }

/** One writer at a time: publishing, retiring and new versions of a procedure never overtake each other. */
export async function lockProcedure(sql: Sql, id: string): Promise<LockedProcedure> {
  const [procedure] = await sql<LockedProcedure & { is_retired: boolean }>(
    `select id, code, names, retired_at is not null as is_retired from after_sales_procedure
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!procedure) {
    notFound("procedure", id)
  }
  if (procedure.is_retired) {
    notAllowed(`Procedure '${procedure.code}' is retired for good`, "procedure_retired")
  }
  return procedure
}
