/** Every word must occur; `%` and `_` stand for themselves. */
export function searchWords(column: string, text: string | undefined): { sql: string; params: unknown[] }[] {
  const words = (text ?? "").toLowerCase().split(/\s+/u).filter(Boolean)

  return words.map((word) => ({
    sql: `${column} like ?`,
    params: [`%${word.replace(/[\\%_]/g, (character) => `\\${character}`)}%`],
  }))
}
