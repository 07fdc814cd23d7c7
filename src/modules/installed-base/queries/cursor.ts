import { invalid } from "../../../shared/errors"

/** Where a page ended: the sort value and the id of its last row. */
export type Position = { value: string; id: string }

const maxLength = 2000
const instant = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$|^-infinity$/

/** An opaque word that continues this list in this order, and no other. */
export function writeCursor(list: string, order: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([list, order, value, id])).toString("base64url")
}

export function readCursor(cursor: string, list: string, order: string, isInstant: boolean): Position {
  const parts = cursor.length <= maxLength && /^[\w-]+$/.test(cursor) ? decode(cursor) : null
  const [ofList, ofOrder, value, id] = parts ?? []
  const fits = ofList === list && ofOrder === order && typeof value === "string" && typeof id === "string"
  if (!fits || parts?.length !== 4 || !isStorable(value + id) || (isInstant && !instant.test(value))) {
    invalid("cursor", cursor, "the next_cursor of a page of the same list in the same order")
  }
  return { value, id }
}

function decode(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))
    return Array.isArray(parts) ? parts : null
  } catch {
    return null
  }
}

function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text)
}
