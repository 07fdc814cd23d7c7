import { invalid } from "../../../shared/errors"
import type { Search } from "../../../shared/search-total"
import { spellings } from "../../../shared/sharp-s"
import { codeKey, wordsOf } from "../domain/search-words"

const maxLength = 100
const maxWords = 5
/** A shorter beginning would fetch half of all words. */
const shortestPrefix = 3
/** Every other case has a word like these, so that their beginnings would fetch half of all words, too. */
const endOfAddress = /\.(?:com|net|org|info)$/iu

/**
 * What a search asks of a case's words: every word of it begins one of them, or is one when it is too short for that.
 * With punctuation it is looked for as a number is written, and as the words that it consists of; ß and ss are one.
 * Null without a search; where no word is left, nothing is found.
 */
export function caseSearch(q: string | undefined): Search | null {
  if (q === undefined || !q.trim()) {
    return null
  }
  const words = [...new Set(q.trim().split(/\s+/u))]
  if (Array.from(q).length > maxLength || words.length > maxWords || /[\0\p{Cs}]/u.test(q)) {
    invalid("q", q, `at most ${maxWords} words of ${maxLength} characters together`)
  }
  const conditions = words.flatMap(condition)
  // An empty condition is never met.
  return { column: "c.search_words", words: conditions.length ? conditions : [""] }
}

function condition(word: string): string[] {
  const key = codeKey(word)
  const parts = wordsOf(word)
  if (!key) {
    return []
  }
  if (!parts.length || (parts.length === 1 && parts[0] === key)) {
    return [beginning(key)]
  }
  const last = parts.length - 1
  const inWords = parts.map((part, at) => (at < last || endOfAddress.test(word) ? whole(part) : beginning(part)))
  return [`(${beginning(key)} | ${inWords.join(" & ")})`]
}

function beginning(word: string): string {
  return anyOf(
    spellings(word).map((one) => (Array.from(one).length < shortestPrefix ? lexeme(one) : `${lexeme(one)}:*`))
  )
}

function whole(word: string): string {
  return anyOf(spellings(word).map(lexeme))
}

function anyOf(terms: string[]): string {
  return terms.length > 1 ? `(${terms.join(" | ")})` : terms[0]
}

function lexeme(word: string): string {
  return `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`
}
