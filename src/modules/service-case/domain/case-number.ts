import type { CaseNumberContext, CaseNumberStrategy } from "../../../shared/case-number"
import { invalid } from "../../../shared/errors"

/** `C-2026-000123`. The year is that of UTC; the count goes on through the years. */
export const defaultCaseNumber: CaseNumberStrategy = ({ sequence, opened_at }) =>
  `C-${opened_at.slice(0, 4)}-${String(sequence).padStart(6, "0")}`

/** @throws `invalid_data` when a shop's own strategy gives something that can't be printed on one line */
export function caseNumber(strategy: CaseNumberStrategy | null, context: CaseNumberContext): string {
  const number = (strategy ?? defaultCaseNumber)(context)
  return typeof number === "string" && /^[\p{L}\p{N}][\p{L}\p{N}./_#-]{0,39}$/u.test(number)
    ? number
    : invalid("caseNumber", number, "1 to 40 letters, digits and . / _ # -, beginning with a letter or digit")
}
