import { folded } from "../folded"
import claims from "./claims.json"

/** Each a regular expression over text without accents and in lower case, per language. */
const patterns = Object.values(claims)
  .flat()
  .map((pattern) => new RegExp(pattern, "u"))

/**
 * The words of a text that tell a consumer that nothing is owed any more. While the law's guarantee runs they are
 * untrue, whatever a commercial warranty says (Directive (EU) 2019/771, art. 21; 2005/29/EC, annex I, no 10).
 *
 * @returns the first such words as they stand in the text, or null
 */
export function untrueClaim(text: string): string | null {
  const plain = folded(text)
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(/[’`´]/gu, "'")
  for (const pattern of patterns) {
    const found = pattern.exec(plain)
    if (found) {
      return found[0].trim()
    }
  }
  return null
}
