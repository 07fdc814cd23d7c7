import { exactCount, readCursor, writeCursor } from "./keyset"
import type { Sql } from "./sql"

export type PageInput = {
  limit: number
  offset?: number
  /** `next_cursor` of an earlier answer; the page then starts behind that row. */
  cursor?: string | null
  /** Name of a sort, with a leading `-` downwards. */
  order?: string
}

export type Page<Row> = {
  rows: Row[]
  count: number
  count_exact: boolean
  offset: number
  limit: number
  next_cursor: string | null
}

/** An expression with an index on `(expression, id)`, and the type that its text is read back as. */
export type Sort = { by: string; type: string }

type List = {
  /** Name that goes into the cursor, so that another list refuses it. */
  name: string
  /** Columns, read from table and alias in `from`. */
  columns: string
  from: string
  alias: string
  where: { sql: string; params: unknown[] }[]
  sorts: Record<string, Sort>
  defaultOrder: string
}

/**
 * One page of a list and its capped count in one statement. Rows are found by their position in the sort's index,
 * so a page deep in a million rows costs what the first one does.
 */
export async function listPage<Row>(sql: Sql, list: List, input: PageInput): Promise<Page<Row>> {
  const order = input.order ?? list.defaultOrder
  const isDown = order.startsWith("-")
  const sort = list.sorts[isDown ? order.slice(1) : order]
  const direction = isDown ? "desc" : "asc"
  const id = `${list.alias}.id`
  const offset = input.cursor ? 0 : (input.offset ?? 0)

  const where = list.where.map((part) => part.sql).join(" and ") || "true"
  const params = list.where.flatMap((part) => part.params)
  const position = input.cursor ? readCursor(input.cursor, list.name, order) : null
  const behind = position ? `and (${sort.by}, ${id}) ${isDown ? "<" : ">"} (?::${sort.type}, ?)` : ""

  const found = await sql<Row & { id: string | null; list_total: number; list_key: string }>(
    `select page.*, counted.list_total
     from (select count(*)::int as list_total from
       (select 1 from ${list.from} where ${where} limit ${exactCount + 1}) as capped) as counted
     left join (select ${list.columns}, ${sort.by} as list_sort, (${sort.by})::text as list_key
       from ${list.from} where ${where} ${behind}
       order by ${sort.by} ${direction}, ${id} ${direction} limit ? offset ?) as page on true
     order by page.list_sort ${direction}, page.id ${direction}`,
    [...params, ...params, ...(position ? [position.key, position.id] : []), input.limit + 1, offset]
  )
  const total = found[0].list_total
  const rows = found.filter((row) => row.id !== null)
  const last = rows.length > input.limit ? rows[input.limit - 1] : null

  return {
    rows: rows.slice(0, input.limit),
    count: total,
    count_exact: total <= exactCount,
    offset,
    limit: input.limit,
    next_cursor: last ? writeCursor(list.name, order, { key: last.list_key, id: last.id as string }) : null,
  }
}
