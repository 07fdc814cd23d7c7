import { listPage, type PageInput } from "../../../shared/list-page"
import { searchWords } from "../../../shared/search-words"
import type { VersionStatus } from "../domain/version-machine"
import type { Sql } from "../sql"
import { procedureColumns, type ProcedureRow, procedureStatus, toProcedure } from "./procedure-record"

export type ProceduresRequest = PageInput & {
  /** Words in the code or in a name. */
  q?: string
  status?: VersionStatus[]
}

const searched = `lower(' ' || p.code || ' ' ||
  coalesce((select string_agg(n.value, ' ') from jsonb_each_text(p.names) n), '') || ' ')`

/** Procedures for the settings page. */
export async function listProcedures(sql: Sql, request: ProceduresRequest) {
  const { rows, ...page } = await listPage<ProcedureRow>(
    sql,
    {
      name: "procedures",
      columns: procedureColumns,
      from: "after_sales_procedure p",
      alias: "p",
      where: [
        { sql: "p.deleted_at is null", params: [] },
        ...(request.status ? [{ sql: `${procedureStatus} = any(?)`, params: [request.status] }] : []),
        ...searchWords(searched, request.q),
      ],
      sorts: {
        created_at: { by: "p.created_at", type: "timestamptz" },
        updated_at: { by: "p.updated_at", type: "timestamptz" },
        code: { by: "p.code", type: "text" },
      },
      defaultOrder: "-created_at",
    },
    request
  )
  return { procedures: rows.map(toProcedure), ...page }
}
