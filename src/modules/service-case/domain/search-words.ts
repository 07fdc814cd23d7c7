import { folded } from "../../../shared/folded"

const maxWord = 64
const maxSuffixes = 24
/** Bytes of UTF-8 that a case's words may take together. */
export const maxSearchBytes = 20_000

/** A number or serial number without blanks, so that `sn 12 34` and `SN1234` are one. */
export function codeKey(code: string): string {
  return folded(code).replace(/[\s\p{Z}\p{C}]/gu, "")
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => clipped(word))
}

/**
 * A code as a whole and from each of its later characters on, so that whoever knows only its end finds it by its
 * beginning: `c-2026-000123` gives `2026-000123`, `000123`, `0123` and so on.
 */
export function codeWords(code: string): string[] {
  const key = clipped(codeKey(code))
  const letters = Array.from(key)
  const tails = letters.slice(1, -3).map((_, index) => letters.slice(index + 1).join(""))
  const worthwhile = tails.filter((tail) => /^[\p{L}\p{N}]/u.test(tail)).slice(-maxSuffixes)
  const withoutZeros = /(?:^|[^\p{L}\p{N}])0+([1-9]\d*)$/u.exec(key)?.[1]
  return [key, ...worthwhile, withoutZeros ?? ""].filter(Boolean)
}

/** An address as a whole, and the words in it. */
export function addressWords(address: string): string[] {
  return [clipped(codeKey(address)), ...wordsOf(address)].filter(Boolean)
}

/** Words, each once, in the order given, as many as fit. */
export function searchText(words: Iterable<string>): string {
  const kept = new Set<string>()
  let bytes = 0
  for (const word of words) {
    const size = Buffer.byteLength(word) + 1
    if (!kept.has(word) && bytes + size <= maxSearchBytes) {
      kept.add(word)
      bytes += size
    }
  }
  return [...kept].join(" ")
}

function clipped(word: string): string {
  return word.length <= maxWord ? word : Array.from(word).slice(0, maxWord).join("")
}
