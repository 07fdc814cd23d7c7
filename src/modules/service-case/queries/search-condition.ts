import { invalid } from "../../../shared/errors"
import type { Condition } from "../asked-by"
import { codeKey, wordsOf } from "../domain/search-words"

const maxLength = 100
const maxWords = 5
/** A shorter beginning would fetch half of all words. */
const shortestPrefix = 3

/**
 * The condition that a search puts on cases: every word of it begins one of the case's words, or is one when it is too
 * short for that. With punctuation it is looked for as a number is written, and as the words that it consists of.
 */
export function searchCondition(q: string | undefined): Condition | null {
  if (q === undefined || !q.trim()) {
    return null
  }
  const words = [...new Set(q.trim().split(/\s+/u))]
  if (Array.from(q).length > maxLength || words.length > maxWords || /[\0\p{Cs}]/u.test(q)) {
    invalid("q", q, `at most ${maxWords} words of ${maxLength} characters together`)
  }
  const terms = words.map(term).filter(Boolean)
  return terms.length
    ? { sql: "c.search_words @@ ?::tsquery", params: [terms.join(" & ")] }
    : { sql: "false", params: [] }
}

function term(word: string): string {
  const key = codeKey(word)
  const parts = wordsOf(word)
  if (!key) {
    return ""
  }
  if (!parts.length || (parts.length === 1 && parts[0] === key)) {
    return beginning(key)
  }
  const inWords = parts.map((part, index) => (index === parts.length - 1 ? beginning(part) : lexeme(part)))
  return `(${beginning(key)} | ${inWords.join(" & ")})`
}

function beginning(word: string): string {
  return Array.from(word).length < shortestPrefix ? lexeme(word) : `${lexeme(word)}:*`
}

function lexeme(word: string): string {
  return `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`
}
