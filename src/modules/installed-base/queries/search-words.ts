import { invalid } from "../../../shared/errors"
import { spellings } from "../../../shared/sharp-s"
import { serialKey } from "../domain/serial"

export type Condition = { sql: string; params: unknown[] }

const maxLength = 100
const maxWords = 5
const maxOrderNumber = 2_147_483_647

/**
 * The condition that a search puts on units: every word stands somewhere in title, sku, serial number, e-mail or order
 * number. The index knows three letters and more; a shorter word must be an order number or a serial number, or stands
 * beside a longer one, which finds the few units among which it is looked for (`Fuoco 4`). ß and ss are one.
 */
export function searchCondition(q: string | undefined): Condition | null {
  return everyWord(q, (word, words) => {
    const long = longWord(word, "u.search_text")
    return isLong(word) ? long : words.some(isLong) ? either(shortWord(word), long) : shortWord(word)
  })
}

/** The same in the title alone. */
export function titleCondition(q: string | undefined): Condition | null {
  return everyWord(q, (word) => longWord(word, "lower(u.product_title)"))
}

function everyWord(q: string | undefined, condition: (word: string, words: string[]) => Condition): Condition | null {
  if (q === undefined || !q.trim()) {
    return null
  }
  const words = [...new Set(q.toLowerCase().trim().split(/\s+/u))]
  if (Array.from(q).length > maxLength || words.length > maxWords || /[\0\p{Cs}]/u.test(q)) {
    invalid("q", q, `at most ${maxWords} words of ${maxLength} characters together`)
  }
  const conditions = words.map((word) => condition(word, words))
  return {
    sql: conditions.map(({ sql }) => sql).join(" and "),
    params: conditions.flatMap(({ params }) => params),
  }
}

function isLong(word: string): boolean {
  return Array.from(word).length >= 3
}

function either(one: Condition, other: Condition): Condition {
  return { sql: `(${one.sql} or ${other.sql})`, params: [...one.params, ...other.params] }
}

/** A spelling that is too short for the index of letters would make the database read every unit. */
function longWord(word: string, text: string): Condition {
  return spellings(word)
    .filter((one) => one === word || isLong(one))
    .map<Condition>((one) => ({ sql: `${text} like ?`, params: [`%${one.replace(/[\\%_]/g, "\\$&")}%`] }))
    .reduce(either)
}

function shortWord(word: string): Condition {
  const number = /^\d+$/.test(word) && Number(word) <= maxOrderNumber ? Number(word) : null
  return { sql: "(u.order_display_id = ?::int or u.serial_key = ?)", params: [number, serialKey(word)] }
}
