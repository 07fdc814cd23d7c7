import { instant } from "../instants"
import type { CaseSummary } from "../records"
import type { Sql } from "../sql"
import type { RelatedCasesInput } from "../types"

/** Other cases of the same units, newest first. */
export async function relatedCases(sql: Sql, request: RelatedCasesInput): Promise<CaseSummary[]> {
  const { unit_ids, except_case_id = null, limit = 50 } = request
  const rows = await sql<CaseSummary>(
    `select c.id, c.number, c.service_kind, c.service_names, c.status, c.priority, c.created_at
     from after_sales_case c
     where c.id in (select i.case_id from after_sales_case_item i where i.unit_id = any(?::text[]) and i.deleted_at is null)
       and c.id is distinct from ? and c.deleted_at is null
     order by c.created_at desc, c.id desc limit ?`,
    [unit_ids, except_case_id, Math.min(limit, 100)]
  )
  return rows.map((row) => ({ ...row, created_at: instant(row.created_at) }))
}
