import { invalid } from "../../../shared/errors"
import { exactCount } from "../../../shared/keyset"
import { readPaging } from "../../../shared/paging"
import { headSize, searchTotal } from "../../../shared/search-total"
import type { Condition } from "../asked-by"
import type { Sql } from "../sql"
import type { CaseFilters, CountViewsInput } from "../types"
import { caseSearch } from "./case-search"
import { casesUnder } from "./cases-under"

const maxViews = 30

/** How many cases each view holds, in one statement; 1 001 stands for more than 1 000. */
export async function countViews(sql: Sql, { views, now }: CountViewsInput): Promise<Record<string, number>> {
  const names = Object.keys(views)
  if (names.length > maxViews) {
    invalid("views", names.length, `at most ${maxViews}`)
  }
  if (!names.length) {
    return {}
  }
  const counts = names.map((name) => countOf({ now, ...views[name] }))
  const [row] = await sql<{ counts: number[] }>(
    `select array[${counts.map((count) => count.sql).join(", ")}] as counts`,
    counts.flatMap((count) => count.params)
  )
  return Object.fromEntries(names.map((name, index) => [name, row.counts[index]]))
}

function countOf(filters: CaseFilters): Condition {
  const search = caseSearch(filters.q)
  const list = casesUnder(filters)
  if (search) {
    const total = searchTotal(list, search, readPaging({ ...list, id: "c.id" }, {}), headSize(0))
    return { sql: `(with ${total.sql} select list_total from total)`, params: total.params }
  }
  return {
    sql: `(select count(*)::int from (select 1 from ${list.from}
      where ${list.where.map((condition) => condition.sql).join(" and ")} limit ${exactCount + 1}) v)`,
    params: list.where.flatMap((condition) => condition.params),
  }
}
