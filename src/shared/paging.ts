import { invalid } from "./errors"
import { exactCount, readCursor, writeCursor } from "./keyset"

export type PageInput = {
  /** Default 20; at least 1, and at most what the list allows. */
  limit?: number
  /** At most 10 000: deeper pages are reached with `cursor`. */
  offset?: number
  /** `next_cursor` of an earlier answer; the page then starts behind that row. */
  cursor?: string | null
  /** Name of a sort, with a leading `-` downwards. */
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

/** An expression, never null, with an index on `(expression, id)`, and the type that its text is read back as. */
export type Sort = { by: string; type: string }

export type ListSorts = {
  /** Name that goes into the cursor, so that another list refuses it. */
  name: string
  sorts: Record<string, Sort>
  defaultOrder: string
  /** The column that breaks ties. */
  id: string
  /** Default 100. */
  maxLimit?: number
}

export type Paging = {
  limit: number
  offset: number
  sort: Sort
  direction: "asc" | "desc"
  /** Condition that goes on behind the page before, `and …`, with its values; empty without a cursor. */
  behind: string
  position: string[]
  cursorBehind(row: { id: string; list_key: string }): string
}

const maxOffset = 10_000
const instant = /^\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2}){0,2}$/

/** @throws `invalid_data` naming the field when a list can't be read as it is asked for */
export function readPaging({ name, sorts, defaultOrder, id, maxLimit = 100 }: ListSorts, input: PageInput): Paging {
  const { limit = 20, offset = 0, cursor = null, order = defaultOrder } = input
  const isDown = order.startsWith("-")
  const sortName = isDown ? order.slice(1) : order
  if (!Object.hasOwn(sorts, sortName)) {
    const accepted = Object.keys(sorts).flatMap((known) => [known, `-${known}`])
    invalid("order", order, accepted.join(", "))
  }
  if (!isBetween(limit, 1, maxLimit)) {
    invalid("limit", limit, `a whole number from 1 to ${maxLimit}`)
  }
  if (!isBetween(offset, 0, maxOffset)) {
    invalid("offset", offset, `a whole number from 0 to ${maxOffset}; further pages are read with cursor`)
  }
  if (cursor !== null && offset > 0) {
    invalid("offset", offset, "0, or left out, beside a cursor")
  }
  const sort = sorts[sortName]
  const position = cursor === null ? [] : readPosition(cursor, name, order, sort)
  return {
    limit,
    offset,
    sort,
    direction: isDown ? "desc" : "asc",
    behind: position.length ? `and (${sort.by}, ${id}) ${isDown ? "<" : ">"} (?::${sort.type}, ?)` : "",
    position,
    cursorBehind: (row) => writeCursor(name, order, { key: row.list_key, id: row.id }),
  }
}

/**
 * Cuts off the row that was read beyond the limit, which tells whether there is a next page. Every row carries the
 * count; a page behind the end is one row with nothing else.
 */
export function pageOf<Row extends { id: string | null; list_key: string; list_total: number }>(
  found: Row[],
  { limit, offset, cursorBehind }: Paging
): { rows: Row[]; info: PageInfo } {
  const count = found[0].list_total
  const rows = found.filter((row) => row.id !== null)
  const last = rows.length > limit ? rows[limit - 1] : null
  return {
    rows: rows.slice(0, limit),
    info: {
      count,
      count_exact: count <= exactCount,
      offset,
      limit,
      next_cursor: last && cursorBehind({ id: last.id as string, list_key: last.list_key }),
    },
  }
}

/** A sort that puts rows without an instant at one end says so by the word that PostgreSQL has for it. */
function isPosition(key: string, { by, type }: Sort): boolean {
  return type !== "timestamptz" || instant.test(key) || (/^-?infinity$/.test(key) && by.includes(`'${key}'`))
}

function readPosition(cursor: string, name: string, order: string, sort: Sort): string[] {
  const { key, id } = readCursor(cursor, name, order)
  if (key === null || !isPosition(key, sort)) {
    return invalid("cursor", cursor, "the next_cursor of an earlier answer of this list with the same order")
  }
  return [key, id]
}

function isBetween(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}
