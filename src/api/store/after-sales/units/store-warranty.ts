import type { StoredWarranty } from "../../../../modules/warranty"
import { type CoverageElement, coverageElements } from "../../../../modules/warranty/domain/types"
import { voidReasonCode } from "../../../../modules/warranty/domain/void-reason"
import type { LocalDate } from "../../../../shared/local-date"
import { pickText } from "../../../../shared/texts"

/** A warranty as its customer sees it, in their language. */
export function toStoreWarranty({ terms, policy_name, ...warranty }: StoredWarranty, locale: string) {
  return {
    ...warranty,
    void_reason: warranty.void_reason && voidReasonCode(warranty.void_reason),
    policy_name: policy_name && pickText(policy_name, locale),
    guarantor: terms.guarantor,
    statement: pickText(terms.statement, locale),
    exclusions: terms.exclusions,
    is_open_ended: terms.is_open_ended ?? false,
    max_uses: terms.max_uses,
  }
}

/** What is void or used up covers nothing. */
const counts = ({ status }: StoredWarranty) => status !== "void" && status !== "exhausted"

/** Whether what is promised goes on after its last certain day, for as long as such a thing may be expected to last. */
export function isOpenEnded(warranties: readonly StoredWarranty[]): boolean {
  return warranties.some((warranty) => counts(warranty) && (warranty.terms.is_open_ended ?? false))
}

/** Per cost element the last day on which any warranty that counts certainly covers it. */
export function coveredUntil(warranties: readonly StoredWarranty[]): Record<CoverageElement, LocalDate | null> {
  const counting = warranties.filter(counts)
  const last = (element: CoverageElement) =>
    counting.reduce<LocalDate | null>((latest, { ends_on }) => {
      const day = ends_on[element]
      return day !== null && (latest === null || day > latest) ? day : latest
    }, null)

  return Object.fromEntries(coverageElements.map((element) => [element, last(element)])) as Record<
    CoverageElement,
    LocalDate | null
  >
}
