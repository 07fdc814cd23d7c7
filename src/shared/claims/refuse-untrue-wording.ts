import { notAllowed, quoted } from "../errors"
import { untrueClaim } from "./untrue-claim"

/**
 * A text that is kept to be sent to customers again and again doesn't know whose guarantee still runs, so it never says
 * that one is over. What an agent writes about one case is checked against what is owed there.
 *
 * @param texts the wording as it stands, and as it looks when it is filled
 * @throws `not_allowed` with code `untrue_wording` that names the words
 */
export function refuseUntrueWording(texts: string[]): void {
  const claim = texts.map(untrueClaim).find((found) => found !== null)
  if (claim) {
    notAllowed(
      `A text for customers must not tell them that their guarantee is over while the legal one may run (Directive (EU) 2019/771): ${quoted(claim)}`,
      "untrue_wording"
    )
  }
}
