import { notFound } from "../../../shared/errors"
import { procedureProblems } from "../domain/procedure-gate"
import type { Sql } from "../sql"
import type { ProcedureDetail } from "../types"
import { procedureColumns, type ProcedureRow, toProcedure } from "./procedure-record"
import { procedureVersions } from "./procedure-versions"

/** A procedure with all its versions, and what its draft still lacks. */
export async function retrieveProcedure(sql: Sql, id: string): Promise<ProcedureDetail> {
  const [row] = await sql<ProcedureRow>(
    `select ${procedureColumns} from after_sales_procedure p where p.id = ? and p.deleted_at is null`,
    [id]
  )
  const procedure = row ? toProcedure(row) : notFound("procedure", id)
  const versions = await procedureVersions(sql, id)
  const draft = versions.find(({ status }) => status === "draft")

  return { ...procedure, versions, problems: draft ? procedureProblems(procedure.names, draft.steps) : [] }
}
