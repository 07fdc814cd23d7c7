import type { List } from "../../../shared/list-page"
import type { Sort } from "../../../shared/paging"
import type { CaseFilters } from "../types"
import { caseConditions } from "./case-conditions"

/** Cases without the sort's value stand at the end that the index gives them. */
const sorts: Record<string, Sort> = {
  created_at: { by: "c.created_at", type: "timestamptz" },
  updated_at: { by: "c.updated_at", type: "timestamptz" },
  next_due_at: { by: "coalesce(c.next_due_at, 'infinity'::timestamptz)", type: "timestamptz" },
  last_message_at: { by: "coalesce(c.last_message_at, '-infinity'::timestamptz)", type: "timestamptz" },
  priority: { by: "c.priority_rank", type: "smallint" },
}

/** The shop's cases under filters, without the search, as a list whose columns are still to be named. */
export function casesUnder(filters: CaseFilters): Omit<List, "columns"> {
  return {
    name: "admin_cases",
    from: "after_sales_case c",
    alias: "c",
    where: caseConditions(filters),
    sorts,
    defaultOrder: "-created_at",
    maxLimit: 1000,
  }
}
