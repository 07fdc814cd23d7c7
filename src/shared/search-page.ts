import { exactCount } from "./keyset"
import type { List, Page } from "./list-page"
import { type PageInput, pageOf, type Paging, readPaging } from "./paging"
import { headSize, isHit, isLookedUp, placesOf, type Search, searchTotal, type Statement } from "./search-total"
import type { Sql } from "./sql"

/** Where the first rows don't fill a page, so many are leafed through before all that the index finds are sorted. */
const leafedRows = 2000

/**
 * One page of what a search finds, and its capped count, in one statement that goes one of four ways: the page is
 * among the first rows behind its beginning; or few rows are found, and sorted; or many are, and leafing meets the page
 * soon; or they lie far behind, and all of them are sorted. See `searchTotal`.
 */
export async function searchPage<Row>(sql: Sql, list: List, search: Search, input: PageInput): Promise<Page<Row>> {
  const id = `${list.alias}.id`
  const paging = readPaging({ ...list, id }, input)
  const { direction, limit, offset } = paging
  const counted = searchTotal(list, search, paging, headSize(limit + offset + 1))
  const near = placesFound(list, search, paging)

  const found = await sql<Row & { id: string | null; list_total: number; list_key: string }>(
    `with ${counted.sql}, ${near.sql}
     select page.*, total.list_total from total left join
       (select ${list.columns}, near.near_sort as list_sort, near.near_sort::text as list_key
        from (select * from near order by near_sort ${direction}, near_id ${direction}
          limit ${limit + 1} offset ${offset}) near
        join ${list.from} on ${id} = near.near_id) as page on true
     order by page.list_sort ${direction}, page.id ${direction}`,
    [...counted.params, ...near.params]
  )
  const { rows, info } = pageOf(found, paging)
  return { rows, ...info }
}

/** The last part is `near (near_id, near_sort)`: at least the rows up to the end of the page. */
function placesFound(list: List, search: Search, paging: Paging): Statement {
  const { sort, direction, behind, position, limit, offset } = paging
  const id = `${list.alias}.id`
  const need = limit + offset + 1
  const places = (rows: number) => placesOf(list, paging, behind, rows)
  const read = `join ${list.from} on ${id} = n.near_id`
  const where = list.where.map((part) => part.sql).join(" and ") || "true"
  const values = [...list.where.flatMap((part) => part.params), ...position]
  const isBehind = position.length
    ? `and (near_sort, near_id) ${direction === "desc" ? "<" : ">"} (?::${sort.type}, ?)`
    : ""
  const tail = position.length
    ? `select n.near_id, n.near_sort, ${isHit(search)} as is_hit from (${places(headSize(need))}) n ${read}`
    : "select near_id, near_sort, is_hit from head"

  return {
    sql: `tail as materialized (${tail}),
     way as materialized (select case
         when count(*) < ${headSize(need)} or count(*) filter (where is_hit) >= ${need} then 'tail'
         when (select list_total from total) <= ${exactCount} then 'found' else 'leafed' end as by from tail),
     leafed as materialized (select n.near_id, n.near_sort from (${places(Math.max(leafedRows, 3 * need))}) n ${read}
       where (select by = 'leafed' from way) and ${isHit(search)}
       order by n.near_sort ${direction}, n.near_id ${direction} limit ${need}),
     near as (select near_id, near_sort from tail where is_hit and (select by = 'tail' from way)
       union all select near_id, near_sort from found where (select by = 'found' from way) ${isBehind}
       union all select near_id, near_sort from leafed where (select count(*) from leafed) = ${need}
       union all (select * from (select ${id}, ${sort.by} as near_sort from ${list.from}
           where (select by = 'leafed' and (select count(*) from leafed) < ${need} from way)
             and ${where} ${behind} and ${isLookedUp(search)} offset 0) as rest (near_id, near_sort)
         order by near_sort ${direction}, near_id ${direction} limit ${need}))`,
    params: [...(position.length ? values : []), ...values, ...position, ...values],
  }
}
