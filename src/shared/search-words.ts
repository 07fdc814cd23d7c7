/** The trigram index knows three letters and more. */
const shortest = 3

/**
 * Conditions on a text that begins and ends with a blank: every word must occur somewhere in it, words of one or two
 * letters as words of their own, because only so an index finds them. `%` and `_` stand for themselves.
 */
export function searchWords(column: string, text: string | undefined): { sql: string; params: unknown[] }[] {
  const words = [...new Set((text ?? "").toLowerCase().split(/\s+/u).filter(Boolean))]

  return words.map((word) => {
    const blank = Array.from(word).length < shortest ? " " : ""
    const literal = word.replace(/[\\%_]/g, (character) => `\\${character}`)
    return { sql: `${column} like ?`, params: [`%${blank}${literal}${blank}%`] }
  })
}
