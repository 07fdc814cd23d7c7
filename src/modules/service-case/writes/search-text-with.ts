import { searchText } from "../domain/search-words"
import { messageWords } from "../search-text"
import type { Sql } from "../sql"

/** The words by which a case is found, with those that have just been said; undefined when nothing is new. */
export async function searchTextWith(sql: Sql, caseId: string, body: string): Promise<string | undefined> {
  const [{ search_text }] = await sql<{ search_text: string }>(
    `select search_text from after_sales_case where id = ?`,
    [caseId]
  )
  const extended = searchText([...search_text.split(" ").filter(Boolean), ...messageWords(body)])
  return extended === search_text ? undefined : extended
}
