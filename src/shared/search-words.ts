import { spellings } from "./sharp-s"

/** The trigram index knows three letters and more. */
const shortest = 3

/**
 * Conditions on a text that begins and ends with a blank: every word must occur somewhere in it, words of one or two
 * letters as words of their own, because only so an index finds them. `%` and `_` stand for themselves, ß and ss for
 * each other.
 */
export function searchWords(column: string, text: string | undefined): { sql: string; params: unknown[] }[] {
  const words = [...new Set((text ?? "").toLowerCase().split(/\s+/u).filter(Boolean))]

  return words.map((word) => {
    const patterns = spellings(word).map(pattern)
    const sql = patterns.map(() => `${column} like ?`).join(" or ")
    return { sql: patterns.length > 1 ? `(${sql})` : sql, params: patterns }
  })
}

function pattern(word: string): string {
  const blank = Array.from(word).length < shortest ? " " : ""
  return `%${blank}${word.replace(/[\\%_]/g, (character) => `\\${character}`)}${blank}%`
}
