import { instantOf, type Sql } from "../../../shared/sql"

/** A wording of the shop's own. */
export type StoredTemplate = {
  id: string
  code: string
  locale: string
  subject: string
  text: string
  rev: number
  updated_by: string | null
  updated_at: string
}

/** All of them: a shop has as many as it has messages and languages. */
export async function selectTemplates(sql: Sql, code?: string): Promise<StoredTemplate[]> {
  const rows = await sql<StoredTemplate>(
    `select id, code, locale, subject, text, rev, updated_by, updated_at from after_sales_template
     where deleted_at is null ${code === undefined ? "" : "and code = ?"} order by code, locale`,
    code === undefined ? [] : [code]
  )
  return rows.map((row) => ({ ...row, updated_at: instantOf(row.updated_at) }))
}
