import { listPage } from "../../../shared/list-page"
import { askedBy, type Condition } from "../asked-by"
import type { Sql } from "../sql"
import type { StoreCasesPage } from "../store-records"
import type { ListStoreCasesInput } from "../types"
import { storeCaseColumns, type StoreCaseRow, toStoreCase } from "./store-case"
import { caseConditions } from "./case-conditions"

/** A customer's cases, or those of a guest's order, newest first, in one statement. */
export async function listStoreCases(sql: Sql, request: ListStoreCasesInput): Promise<StoreCasesPage> {
  const { asker, open, order_id, unit_id, kind } = request
  const where: Condition[] = [askedBy(asker), ...caseConditions({ open, order_id, unit_id, kind })]
  const { rows, ...page } = await listPage<StoreCaseRow>(
    sql,
    {
      name: "store_cases",
      columns: storeCaseColumns,
      from: "after_sales_case c",
      alias: "c",
      where,
      sorts: { created_at: { by: "c.created_at", type: "timestamptz" } },
      defaultOrder: "-created_at",
    },
    request
  )
  return { cases: rows.map(toStoreCase), ...page }
}
