import { invalid } from "./errors"

/** Where a page of a list ends: the sort value of its last row, and that row's id. */
export type KeysetPosition = { key: string | null; id: string }

/** Lists are counted exactly up to here; beyond, one more is given and `count_exact` is false. */
export const exactCount = 1000

/**
 * Packs a position into what `next_cursor` shows. The list and its sort go with it, so that a cursor of another
 * list or another sort is refused instead of giving a wrong page.
 */
export function writeCursor(list: string, order: string, { key, id }: KeysetPosition): string {
  return Buffer.from(JSON.stringify([list, order, key, id]), "utf8").toString("base64url")
}

/** @throws `invalid_data` when the cursor isn't one that this list gave for this sort */
export function readCursor(cursor: string, list: string, order: string): KeysetPosition {
  const parts = parse(cursor)
  const [ofList, ofOrder, key, id] = parts
  const isOurs = parts.length === 4 && ofList === list && ofOrder === order
  if (!isOurs || typeof id !== "string" || !id || !isKey(key) || unstorable.test(`${key}${id}`)) {
    return invalid("cursor", cursor, "the next_cursor of an earlier answer of this list with the same order")
  }
  return { key, id }
}

/** What PostgreSQL can't hold in a text, so no row can carry it. */
const unstorable = /[\0\p{Cs}]/u

function isKey(value: unknown): value is string | null {
  return value === null || typeof value === "string"
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
