import { exactCount } from "./keyset"
import type { List, Page } from "./list-page"
import { type PageInput, pageOf, readPaging } from "./paging"
import type { Sql } from "./sql"

type Search = { sql: string; params: unknown[] }

/**
 * One page of what a search finds, and its capped count, in one statement. The planner can't tell a rare word from a
 * common one, and for the first page it would leaf through the sort's index until it has met enough of them: all of it
 * for a word that one row has. So the search's own index is asked first, for as many rows as are counted. Up to that
 * many are sorted; where there are more, leafing meets them soon.
 */
export async function searchPage<Row>(sql: Sql, list: List, search: Search, input: PageInput): Promise<Page<Row>> {
  const id = `${list.alias}.id`
  const paging = readPaging({ ...list, id }, input)
  const { sort, direction, behind, position, limit, offset } = paging
  const where = list.where.map((part) => part.sql).join(" and ") || "true"
  const params = list.where.flatMap((part) => part.params)
  const columns = `${list.columns}, ${sort.by} as list_sort, (${sort.by})::text as list_key`
  const ordered = `order by ${sort.by} ${direction}, ${id} ${direction} limit ? offset ?`

  const found = await sql<Row & { id: string | null; list_total: number; list_key: string }>(
    `with found as materialized
       (select ${id} as found_id from ${list.from} where ${where} and ${search.sql} limit ${exactCount + 1}),
     counted as materialized (select count(*)::int as list_total from found)
     select page.*, counted.list_total from counted left join (
       (select ${columns} from found join ${list.from} on ${id} = found.found_id
        where (select list_total from counted) <= ${exactCount} ${behind} ${ordered})
       union all
       (select ${columns} from ${list.from}
        where (select list_total from counted) > ${exactCount} and ${where} and ${search.sql} ${behind} ${ordered})
     ) as page on true
     order by page.list_sort ${direction}, page.id ${direction}`,
    [
      ...params,
      ...search.params,
      ...position,
      limit + 1,
      offset,
      ...params,
      ...search.params,
      ...position,
      limit + 1,
      offset,
    ]
  )
  const { rows, info } = pageOf(found, paging)
  return { rows, ...info }
}
