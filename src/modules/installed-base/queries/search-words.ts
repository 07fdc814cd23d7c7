import { invalid } from "../../../shared/errors"
import { serialKey } from "../domain/serial"

export type Condition = { sql: string; values: unknown[] }

const maxLength = 100
const maxWords = 5
const maxOrderNumber = 2_147_483_647

/**
 * The condition that a search puts on units: every word stands somewhere in title, sku, serial number, e-mail or order
 * number. The index knows three letters and more; a shorter word must be an order number, a sku or a serial number.
 */
export function searchCondition(q: string | undefined, alias = "u"): Condition | null {
  if (q === undefined || !q.trim()) {
    return null
  }
  const words = [...new Set(q.toLowerCase().trim().split(/\s+/u))]
  if (Array.from(q).length > maxLength || words.length > maxWords || /[\0\p{Cs}]/u.test(q)) {
    invalid("q", q, `at most ${maxWords} words of ${maxLength} characters together`)
  }
  const conditions = words.map((word) => (Array.from(word).length < 3 ? shortWord(word, alias) : longWord(word, alias)))
  return {
    sql: conditions.map((condition) => condition.sql).join(" and "),
    values: conditions.flatMap((condition) => condition.values),
  }
}

function longWord(word: string, alias: string): Condition {
  return { sql: `${alias}.search_text like ?`, values: [`%${word.replace(/[\\%_]/g, "\\$&")}%`] }
}

function shortWord(word: string, alias: string): Condition {
  const number = /^\d+$/.test(word) && Number(word) <= maxOrderNumber ? Number(word) : null
  return {
    sql: `(${alias}.order_display_id = ?::int or ${alias}.serial_key = ?)`,
    values: [number, serialKey(word)],
  }
}
