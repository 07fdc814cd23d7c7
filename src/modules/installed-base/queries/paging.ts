import { invalid } from "../../../shared/errors"
import { readCursor, writeCursor } from "./cursor"

export type PageRequest = {
  /** 1 to 100; default 20. */
  limit?: number
  /** 0 to 10 000: deeper pages are reached with `cursor`. */
  offset?: number
  /** `next_cursor` of the page before. */
  cursor?: string
  /** A sort of the list, with `-` before it for the other direction. */
  order?: string
}

export type PageInfo = {
  /** Exact up to 1 000; 1 001 stands for more. */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  next_cursor: string | null
}

/** An expression to sort by, never null, with an index on it and the id. */
export type Sort = { expression: string; type: "timestamptz" | "text"; collate?: string }

export type Paging = {
  limit: number
  offset: number
  sort: Sort
  direction: "asc" | "desc"
  /** Condition that continues after the page before, with its values; empty on the first page. */
  after: string
  afterValues: string[]
  cursorOf(last: { id: string; sort_value: string }): string
}

const maxOffset = 10_000
export const countCap = 1_001

/** Reads what a list was asked for. `alias` is the table whose id breaks ties. */
export function readPaging(
  list: string,
  sorts: Record<string, Sort>,
  request: PageRequest,
  { defaultOrder, maxLimit = 100, id = "u.id" }: { defaultOrder: string; maxLimit?: number; id?: string }
): Paging {
  const { limit = 20, offset = 0, cursor, order = defaultOrder } = request
  const name = order.startsWith("-") ? order.slice(1) : order
  const sort = Object.hasOwn(sorts, name) ? sorts[name] : undefined
  if (!sort) {
    invalid(
      "order",
      order,
      Object.keys(sorts)
        .flatMap((known) => [known, `-${known}`])
        .join(", ")
    )
  }
  if (!isBetween(limit, 1, maxLimit)) {
    invalid("limit", limit, `a whole number from 1 to ${maxLimit}`)
  }
  if (!isBetween(offset, 0, maxOffset)) {
    invalid("offset", offset, `a whole number from 0 to ${maxOffset}; go deeper with cursor`)
  }
  if (cursor !== undefined && offset > 0) {
    invalid("offset", offset, "0, or left out, beside a cursor")
  }
  const direction = order.startsWith("-") ? "desc" : "asc"
  const position = cursor === undefined ? null : readCursor(cursor, list, order, sort.type === "timestamptz")
  const sign = direction === "asc" ? ">" : "<"
  const value = sort.collate ? `?::text collate ${sort.collate}` : `?::${sort.type}`
  return {
    limit,
    offset,
    sort,
    direction,
    after: position ? `and (${sort.expression}, ${id}) ${sign} (${value}, ?)` : "",
    afterValues: position ? [position.value, position.id] : [],
    cursorOf: (last) => writeCursor(list, order, { value: last.sort_value, id: last.id }),
  }
}

/**
 * Cuts the row that was read beyond the limit, which tells whether there is a next page, and says the rest of the
 * answer. A page beyond the end has one row without an id, that carries the count.
 */
export function pageOf<Row extends { id: string | null; sort_value: string; count: number }>(
  rows: Row[],
  { limit, offset, cursorOf }: Paging
): { rows: Row[]; info: PageInfo } {
  const count = rows[0]?.count ?? 0
  const found = rows.filter((row) => row.id !== null)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page,
    info: {
      count,
      count_exact: count < countCap,
      offset,
      limit,
      next_cursor:
        found.length > limit && last ? cursorOf({ id: last.id as string, sort_value: last.sort_value }) : null,
    },
  }
}

function isBetween(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}
