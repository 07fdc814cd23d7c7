import { listPage } from "../../../shared/list-page"
import { searchPage } from "../../../shared/search-page"
import { caseColumns, type CaseRow, toCase } from "../case-row"
import type { CaseListRow } from "../records"
import type { Sql } from "../sql"
import type { AdminCasesPage, ListAdminCasesInput } from "../types"
import { caseSearch } from "./case-search"
import { casesUnder } from "./cases-under"

type Row = CaseRow & Pick<CaseListRow, "first_item" | "item_count">

/** What a list shows of the items of `c`, a case. */
export const itemsInList = `(select to_jsonb(i) from (select unit_id, product_title, variant_title, serial_number,
      symptom_code, thumbnail
    from after_sales_case_item where case_id = c.id and deleted_at is null order by position limit 1) i) as first_item,
  (select count(*)::int from after_sales_case_item where case_id = c.id and deleted_at is null) as item_count`

/** The shop's cases in one statement. An export may ask for up to 1000 at once. */
export async function listAdminCases(sql: Sql, request: ListAdminCasesInput): Promise<AdminCasesPage> {
  const search = caseSearch(request.q)
  const list = { ...casesUnder(request), columns: `${caseColumns}, ${itemsInList}` }
  const { rows, ...page } = search
    ? await searchPage<Row>(sql, list, search, request)
    : await listPage<Row>(sql, list, request)

  return {
    cases: rows.map((row) => ({ ...toCase(row), first_item: row.first_item, item_count: row.item_count })),
    ...page,
  }
}
