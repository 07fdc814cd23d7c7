import type { StoredWarranty } from "../../../../modules/warranty"
import { type CoverageElement, coverageElements } from "../../../../modules/warranty/domain/types"
import type { LocalDate } from "../../../../shared/local-date"
import { textIn } from "../../../text-in"

/** A warranty as its customer sees it, in their language. */
export function toStoreWarranty({ terms, policy_name, ...warranty }: StoredWarranty, locale: string) {
  return {
    ...warranty,
    policy_name: textIn(locale, policy_name),
    guarantor: terms.guarantor,
    statement: textIn(locale, terms.statement),
    exclusions: terms.exclusions,
    max_uses: terms.max_uses,
  }
}

/** Per cost element the last day on which any warranty in force, or about to be, covers it. */
export function coveredUntil(warranties: readonly StoredWarranty[]): Record<CoverageElement, LocalDate | null> {
  const counting = warranties.filter(({ status }) => status !== "void" && status !== "exhausted")
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
