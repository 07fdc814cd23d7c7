import type { Sql } from "../sql"
import type { ProcedureVersionRecord } from "../types"
import { toVersion, type VersionRow } from "./procedure-record"

/** All versions of a procedure, newest first. */
export async function procedureVersions(sql: Sql, procedureId: string): Promise<ProcedureVersionRecord[]> {
  const rows = await sql<VersionRow>(
    `select * from after_sales_procedure_version where procedure_id = ? and deleted_at is null order by version desc`,
    [procedureId]
  )
  return rows.map(toVersion)
}
