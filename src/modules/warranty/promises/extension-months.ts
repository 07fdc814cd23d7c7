import { invalid } from "../../../shared/errors"
import { extensionForRepair } from "../domain/extension"
import { rulesOf } from "../law/rules-of"
import type { ExistingWarranty } from "../sync/types"
import type { ExtendWarrantyInput } from "./types"

/**
 * Months that a cause adds. What a repair under the legal guarantee adds is for the law to say, 0 included: the next
 * repair is counted from the number of those before.
 */
export function extensionMonths(warranty: ExistingWarranty, { cause, months }: ExtendWarrantyInput): number {
  if (cause !== "repair" || !warranty.jurisdiction) {
    return months ?? 0
  }
  const { basis } = warranty.jurisdiction
  const lawful = extensionForRepair(rulesOf(warranty.jurisdiction), basis.contract_on, warranty.extensions)
  if (months !== undefined && months !== lawful) {
    invalid("months", months, `${lawful}, which the law adds for this repair; grant more with cause 'goodwill'`)
  }
  return lawful
}
