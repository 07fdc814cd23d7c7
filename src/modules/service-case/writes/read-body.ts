import { codePoints } from "../../../shared/code-points"
import { invalid } from "../../../shared/errors"

const maxBody = 10_000

/** The words of a message, without blanks at their ends. */
export function readBody(body: string, field = "body"): string {
  const words = body.trim()
  if (!words || codePoints(words) > maxBody || /[\0\p{Cs}]/u.test(words)) {
    invalid(field, body, `1 to ${maxBody} characters`)
  }
  return words
}
