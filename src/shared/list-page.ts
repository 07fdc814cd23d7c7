import { exactCount } from "./keyset"
import { type ListSorts, type PageInfo, type PageInput, pageOf, readPaging } from "./paging"
import type { Sql } from "./sql"

export type { PageInput, Sort } from "./paging"

export type Page<Row> = PageInfo & { rows: Row[] }

export type List = Omit<ListSorts, "id"> & {
  /** Columns, read from table and alias in `from`. */
  columns: string
  from: string
  alias: string
  where: { sql: string; params: unknown[] }[]
}

/**
 * One page of a list and its capped count in one statement. Rows are found by their position in the sort's index,
 * so a page deep in a million rows costs what the first one does; their columns are read when the page is known, so
 * that what is skipped or filtered away costs no more than its place in an index that carries the filters.
 */
export async function listPage<Row>(sql: Sql, list: List, input: PageInput): Promise<Page<Row>> {
  const id = `${list.alias}.id`
  const paging = readPaging({ ...list, id }, input)
  const { sort, direction, behind, position, limit, offset } = paging
  const where = list.where.map((part) => part.sql).join(" and ") || "true"
  const params = list.where.flatMap((part) => part.params)

  const found = await sql<Row & { id: string | null; list_total: number; list_key: string }>(
    `select page.*, counted.list_total
     from (select count(*)::int as list_total from
       (select 1 from ${list.from} where ${where} limit ${exactCount + 1}) as capped) as counted
     left join (select ${list.columns}, near.list_sort, near.list_sort::text as list_key
       from (select ${id} as near_id, ${sort.by} as list_sort from ${list.from} where ${where} ${behind}
         order by ${sort.by} ${direction}, ${id} ${direction} limit ? offset ?) as near
       join ${list.from} on ${id} = near.near_id) as page on true
     order by page.list_sort ${direction}, page.id ${direction}`,
    [...params, ...params, ...position, limit + 1, offset]
  )
  const { rows, info } = pageOf(found, paging)
  return { rows, ...info }
}
